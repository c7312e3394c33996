// Package htgroups protects handlers with htpasswd and group files.
package htgroups

import (
	"bufio"
	"net/http"
	"os"
	"strings"

	"golang.org/x/crypto/bcrypt"
)

// hash of nobody's password, so that unknown names take as long as known ones
const dummy = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"

type File map[string]string

func Read(name string) (File, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	a := File{}
	for s := bufio.NewScanner(f); s.Scan(); {
		if k, v, ok := strings.Cut(s.Text(), ":"); ok {
			a[k] = strings.TrimSpace(v)
		}
	}
	return a, nil
}

// Admins lets members of a group through; names in groups are separated by blanks.
func Wrap(users, groups File, group string, h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, p, _ := r.BasicAuth()
		hash, known := users[u]
		if !known {
			hash = dummy
		}
		ok := bcrypt.CompareHashAndPassword([]byte(hash), []byte(p)) == nil && known
		if !ok || !strings.Contains(" "+groups[group]+" ", " "+u+" ") {
			w.Header().Set("WWW-Authenticate", `Basic realm="`+group+`"`)
			http.Error(w, "login needed", http.StatusUnauthorized)
			return
		}
		h.ServeHTTP(w, r)
	})
}
