// mapstore serves one folder of map tiles to agents; a reindex needs the token.
package main

import (
	"crypto/subtle"
	"flag"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

var root = flag.String("root", "./tiles", "folder with the tiles")

func inside(path string) bool {
	abs, err := filepath.EvalSymlinks(path)
	if err != nil {
		return false
	}
	base, _ := filepath.EvalSymlinks(*root)
	return strings.HasPrefix(abs, base+string(os.PathSeparator))
}

func tile(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(*root, r.URL.Query().Get("name"))
	if !inside(path) {
		http.Error(w, "no such tile", http.StatusNotFound)
		return
	}
	http.ServeFile(w, r, path)
}

func reindex(w http.ResponseWriter, r *http.Request) {
	want := os.Getenv("MAPSTORE_ADMIN_TOKEN")
	got := r.Header.Get("X-Admin-Token")
	if want == "" || subtle.ConstantTimeCompare([]byte(want), []byte(got)) != 1 {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	n := 0
	filepath.WalkDir(*root, func(string, os.DirEntry, error) error { n++; return nil })
	log.Printf("reindexed %d entries, asked by %s", n, r.RemoteAddr)
}

func main() {
	flag.Parse()
	http.HandleFunc("/tile", tile)
	http.HandleFunc("/admin/reindex", reindex)
	log.Fatal(http.ListenAndServe("127.0.0.1:8764", nil))
}
