// Command withsecrets starts a program with secrets from a Vault server in its
// environment. They live in memory only; the token is not passed on.
//
//	withsecrets -path secret/data/shop -- ./server --port 8080
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"os/signal"
	"regexp"
	"strings"
	"syscall"
	"time"
)

var name = regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`)

func fetch(ctx context.Context, path string) (map[string]string, error) {
	address, token := os.Getenv("VAULT_ADDR"), os.Getenv("VAULT_TOKEN")
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" || token == "" {
		return nil, errors.New("VAULT_ADDR (https) and VAULT_TOKEN are needed")
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.JoinPath("v1", path).String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("X-Vault-Token", token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("vault says %s for %s", resp.Status, path)
	}
	var body struct{ Data struct{ Data map[string]string } }
	if err := json.NewDecoder(resp.Body).Decode(&body); err != nil {
		return nil, err
	}
	return body.Data.Data, nil
}

func main() {
	path := flag.String("path", "", "path of the secrets, e.g. secret/data/shop")
	flag.Parse()
	if *path == "" || flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	secrets, err := fetch(ctx, *path)
	cancel()
	if err != nil {
		fmt.Fprintln(os.Stderr, "withsecrets:", err)
		os.Exit(1)
	}
	cmd := exec.Command(flag.Arg(0), flag.Args()[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "VAULT_") {
			cmd.Env = append(cmd.Env, kv)
		}
	}
	for k, v := range secrets {
		if name.MatchString(k) {
			cmd.Env = append(cmd.Env, k+"="+v)
		}
	}
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	if err := cmd.Start(); err != nil {
		fmt.Fprintln(os.Stderr, "withsecrets:", err)
		os.Exit(127)
	}
	go func() {
		for s := range signals {
			cmd.Process.Signal(s)
		}
	}()
	var exit *exec.ExitError
	if err := cmd.Wait(); errors.As(err, &exit) {
		os.Exit(exit.ExitCode())
	}
}
