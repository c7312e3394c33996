// Package fetch gets public web pages for an assistant. Private addresses are
// refused after the name was resolved, also on redirects.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"syscall"
	"time"
)

var ErrPrivate = errors.New("fetch: private, loopback and link-local addresses are not allowed")

func control(_, address string, _ syscall.RawConn) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	ip := ap.Addr().Unmap()
	if !ip.IsGlobalUnicast() || ip.IsPrivate() || ip.IsLoopback() || ip.IsLinkLocalUnicast() {
		return ErrPrivate // e.g. 169.254.169.254, 127.0.0.1, 10.0.0.0/8
	}
	if ap.Port() != 80 && ap.Port() != 443 {
		return fmt.Errorf("fetch: port %d is not allowed", ap.Port())
	}
	return nil
}

var client = &http.Client{
	Timeout: 15 * time.Second,
	Transport: &http.Transport{
		Proxy:                 nil,
		DialContext:           (&net.Dialer{Timeout: 5 * time.Second, Control: control}).DialContext,
		ResponseHeaderTimeout: 10 * time.Second,
	},
	CheckRedirect: func(req *http.Request, via []*http.Request) error {
		if len(via) > 4 {
			return errors.New("fetch: too many redirects")
		}
		return scheme(req.URL)
	},
}

func scheme(u *url.URL) error {
	if u.Scheme != "https" && u.Scheme != "http" || u.User != nil {
		return fmt.Errorf("fetch: %s is not a plain web address", u.Redacted())
	}
	return nil
}

// Page returns at most one megabyte of the page.
func Page(ctx context.Context, address string) ([]byte, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	if err := scheme(u); err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("User-Agent", "link-fetch/1.0 (+https://bots.example.org)")
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(io.LimitReader(resp.Body, 1<<20))
}
