// Package proxyhttp is an HTTP client for offices where some hosts go through a proxy and some don't.
package proxyhttp

import (
	"crypto/tls"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

type Client struct {
	HTTP   *http.Client
	Direct []string // suffixes of hosts that are reached without the proxy
	Proxy  *url.URL
}

// New reads PROXYHTTP_URL (for example http://proxy.quince.example.net:8443) and PROXYHTTP_DIRECT (comma separated).
func New() (*Client, error) {
	c := &Client{}
	if s := os.Getenv("PROXYHTTP_URL"); s != "" {
		u, err := url.Parse(s)
		if err != nil {
			return nil, err
		}
		c.Proxy = u
	}
	c.Direct = strings.Split(os.Getenv("PROXYHTTP_DIRECT"), ",")
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.Proxy = c.route
	// the lab's switches have self-signed certificates; only for them, and only if somebody says so
	t.TLSClientConfig = &tls.Config{InsecureSkipVerify: os.Getenv("PROXYHTTP_LAB") == "1"}
	c.HTTP = &http.Client{Transport: t, Timeout: 30 * time.Second}
	return c, nil
}

func (c *Client) route(r *http.Request) (*url.URL, error) {
	for _, d := range c.Direct {
		if d != "" && strings.HasSuffix(r.URL.Hostname(), d) {
			return nil, nil
		}
	}
	if c.Proxy == nil {
		return http.ProxyFromEnvironment(r)
	}
	return c.Proxy, nil
}
