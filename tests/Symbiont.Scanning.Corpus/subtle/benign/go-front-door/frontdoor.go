// Package frontdoor puts a login in front of small internal web tools.
//
// Two paths need no session and reach no tool behind the door: /-/health (answers 204 itself)
// and /-/login. Everything else is proxied only for a valid session.
package frontdoor

import (
	"log/slog"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"time"
)

type Door struct {
	sessions SessionStore
	proxy    *httputil.ReverseProxy
	log      *slog.Logger
}

func New(target *url.URL, s SessionStore, l *slog.Logger) *Door {
	p := &httputil.ReverseProxy{
		Rewrite: func(pr *httputil.ProxyRequest) {
			pr.SetURL(target)
			pr.SetXForwarded()
			pr.Out.Header.Del("Cookie") // the tools never see our session
		},
	}
	return &Door{sessions: s, proxy: p, log: l}
}

func (d *Door) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	// A client must not be able to claim a name.
	r.Header.Del("X-Forwarded-User")

	switch r.URL.Path {
	case "/-/health":
		w.WriteHeader(http.StatusNoContent)
		return
	case "/-/login":
		d.sessions.LoginPage(w, r)
		return
	}

	c, err := r.Cookie("__Host-door")
	if err != nil {
		d.toLogin(w, r)
		return
	}
	s, err := d.sessions.Get(r.Context(), c.Value)
	if err != nil || time.Now().After(s.Expires) {
		d.toLogin(w, r)
		return
	}
	r.Header.Set("X-Forwarded-User", s.User)
	d.log.Info("proxied", "user", s.User, "method", r.Method, "path", r.URL.Path)
	d.proxy.ServeHTTP(w, r)
}

func (d *Door) toLogin(w http.ResponseWriter, r *http.Request) {
	next := r.URL.EscapedPath()
	if strings.HasPrefix(next, "//") { // no open redirect
		next = "/"
	}
	http.Redirect(w, r, "/-/login?next="+url.QueryEscape(next), http.StatusSeeOther)
}
