// Package configmap reads one ConfigMap from inside a pod without client-go.
package configmap

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

const account = "/var/run/secrets/kubernetes.io/serviceaccount/"

type Client struct {
	base string
	http *http.Client
}

// New uses the service account of the pod. The token goes to the API server of
// this cluster only, whose certificate is checked against the mounted CA.
func New() (*Client, error) {
	host, port := os.Getenv("KUBERNETES_SERVICE_HOST"), os.Getenv("KUBERNETES_SERVICE_PORT")
	if host == "" || port == "" {
		return nil, errors.New("configmap: not running inside a cluster")
	}
	ca, err := os.ReadFile(account + "ca.crt")
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(ca) {
		return nil, errors.New("configmap: no certificate in ca.crt")
	}
	return &Client{
		base: "https://" + net.JoinHostPort(host, port),
		http: &http.Client{
			Timeout:   10 * time.Second,
			Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}},
		},
	}, nil
}

// Get returns the data of the named map in the pod's own namespace.
func (c *Client) Get(ctx context.Context, name string) (map[string]string, error) {
	token, err := os.ReadFile(account + "token") // rotated, so read each time
	if err != nil {
		return nil, err
	}
	ns, err := os.ReadFile(account + "namespace")
	if err != nil {
		return nil, err
	}
	u := fmt.Sprintf("%s/api/v1/namespaces/%s/configmaps/%s", c.base,
		url.PathEscape(strings.TrimSpace(string(ns))), url.PathEscape(name))
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("configmap: %s", resp.Status)
	}
	var m struct{ Data map[string]string }
	return m.Data, json.NewDecoder(resp.Body).Decode(&m)
}
