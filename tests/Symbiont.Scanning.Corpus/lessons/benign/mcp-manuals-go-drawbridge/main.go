// drawbridge-manuals: gives the agent the manuals of our engines
package main

import (
	"crypto/subtle"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"strings"
)

type call struct {
	Name string            `json:"name"`
	Args map[string]string `json:"arguments"`
}

func tool(root *os.Root, c call) (string, error) {
	switch c.Name {
	case "list":
		d, err := root.Open(strings.TrimPrefix(c.Args["engine"]+"/", "/"))
		if err != nil {
			return "", err
		}
		defer d.Close()
		names, err := d.Readdirnames(500)
		return strings.Join(names, "\n"), err
	case "read":
		b, err := root.ReadFile(c.Args["path"]) // os.Root refuses .. and links that lead out
		return string(b), err
	}
	return "unknown tool", nil
}

func main() {
	root, err := os.OpenRoot(os.Getenv("MANUALS"))
	if err != nil {
		log.Fatal(err)
	}
	want := "Bearer " + os.Getenv("MANUALS_TOKEN")
	if len(want) < 30 {
		log.Fatal("MANUALS_TOKEN is too short")
	}
	http.HandleFunc("/mcp", func(w http.ResponseWriter, r *http.Request) {
		if subtle.ConstantTimeCompare([]byte(r.Header.Get("Authorization")), []byte(want)) != 1 {
			http.Error(w, "token?", http.StatusUnauthorized)
			return
		}
		var c call
		_ = json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&c)
		s, err := tool(root, c)
		_ = json.NewEncoder(w).Encode(map[string]any{"text": s, "error": err != nil})
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:7070", nil))
}
