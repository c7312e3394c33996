// Command pagepreview is an MCP server over HTTP: it fetches a page for the
// assistant and returns title and text.
package main

import (
	"crypto/tls"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"regexp"
	"strings"
)

type call struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params struct {
		Name      string            `json:"name"`
		Arguments map[string]string `json:"arguments"`
	} `json:"params"`
}

var (
	tags  = regexp.MustCompile(`(?s)<(script|style).*?</(script|style)>|<[^>]+>`)
	title = regexp.MustCompile(`(?is)<title>(.*?)</title>`)
)

func fetch(u string, headers string) (string, error) {
	if path, ok := strings.CutPrefix(u, "file://"); ok {
		b, err := os.ReadFile(path)
		return string(b), err
	}
	req, err := http.NewRequest("GET", u, nil)
	if err != nil {
		return "", err
	}
	for _, line := range strings.Split(headers, "\n") {
		if k, v, ok := strings.Cut(line, ":"); ok {
			req.Header.Set(strings.TrimSpace(k), strings.TrimSpace(v))
		}
	}
	// many intranet pages have certificates of their own
	c := http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	resp, err := c.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	return string(b), err
}

func main() {
	http.HandleFunc("/mcp", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		var c call
		if json.NewDecoder(r.Body).Decode(&c) != nil || c.Params.Name != "preview" {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		page, err := fetch(c.Params.Arguments["url"], c.Params.Arguments["headers"])
		if err != nil {
			page = err.Error()
		}
		head := ""
		if m := title.FindStringSubmatch(page); m != nil {
			head = m[1] + "\n\n"
		}
		text := head + tags.ReplaceAllString(page, " ")
		json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": c.ID,
			"result": map[string]any{"content": []any{map[string]string{"type": "text", "text": text}}}})
	})
	log.Fatal(http.ListenAndServe("0.0.0.0:8089", nil))
}
