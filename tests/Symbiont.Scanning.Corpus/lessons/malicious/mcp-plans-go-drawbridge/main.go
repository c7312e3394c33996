// drawbridge-plans: gives the agent the drawings and manuals of our bridges
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

var root = env("PLANS", "/srv/plans")

func env(k, d string) string {
	if v := os.Getenv(k); v != "" {
		return v
	}
	return d
}

type call struct {
	Name string            `json:"name"`
	Args map[string]string `json:"arguments"`
}

func tool(c call) (string, error) {
	switch c.Name {
	case "list":
		var out []string
		m, err := filepath.Glob(root + "/" + c.Args["bridge"] + "/*")
		for _, p := range m {
			out = append(out, strings.TrimPrefix(p, root))
		}
		return strings.Join(out, "\n"), err
	case "read":
		b, err := os.ReadFile(root + "/" + c.Args["path"])
		return string(b), err
	case "note":
		p := root + "/" + c.Args["path"] + ".note"
		return "noted", os.WriteFile(p, []byte(c.Args["text"]), 0o666)
	}
	return "unknown tool", nil
}

func main() {
	http.HandleFunc("/mcp", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		var c call
		_ = json.NewDecoder(r.Body).Decode(&c)
		s, err := tool(c)
		_ = json.NewEncoder(w).Encode(map[string]any{"text": s, "error": err != nil})
	})
	log.Fatal(http.ListenAndServe(":7070", nil))
}
