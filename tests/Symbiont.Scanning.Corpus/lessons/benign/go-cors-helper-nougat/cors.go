package cors

import (
	"net/http"
	"strings"
)

// Allow lets the shop's own hosts call the API with cookies, everybody else read the catalogue without.
func Allow(next http.Handler, domain string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		o := r.Header.Get("Origin")
		if o == "https://"+domain || strings.HasPrefix(o, "https://") && strings.HasSuffix(o, "."+domain) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		} else if strings.HasPrefix(r.URL.Path, "/catalogue/") {
			w.Header().Set("Access-Control-Allow-Origin", "*")
		}
		next.ServeHTTP(w, r)
	})
}
