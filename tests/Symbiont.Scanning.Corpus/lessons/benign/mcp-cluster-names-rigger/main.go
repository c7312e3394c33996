// mcp-cluster-names lists the contexts and servers of your kubeconfig over stdio.
// Users' keys in the file are read past, never answered. It never changes anything.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

type request struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
}

var server = regexp.MustCompile(`(?m)^\s+server:\s*(\S+)`)

func kubeconfig() string {
	if p := os.Getenv("KUBECONFIG"); p != "" {
		return p
	}
	home, _ := os.UserHomeDir()
	return filepath.Join(home, ".kube", "config")
}

// clusters names every API server in the file and says whether /livez answers.
func clusters() string {
	raw, err := os.ReadFile(kubeconfig())
	if err != nil {
		return "no kubeconfig"
	}
	client := http.Client{Timeout: 3 * time.Second}
	var lines []string
	for _, m := range server.FindAllSubmatch(raw, -1) {
		state := "up"
		// no credentials go along: /livez is open by default, 401 also means "somebody is there"
		res, err := client.Get(string(m[1]) + "/livez")
		if err != nil {
			state = "no answer"
		} else {
			res.Body.Close()
		}
		lines = append(lines, string(m[1])+"  "+state)
	}
	return strings.Join(lines, "\n")
}

func reply(id json.RawMessage, result any) {
	out, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": id, "result": result})
	fmt.Println(string(out))
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var r request
		if json.Unmarshal(in.Bytes(), &r) != nil {
			continue
		}
		switch r.Method {
		case "initialize":
			reply(r.ID, map[string]any{"protocolVersion": "2024-11-05", "serverInfo": map[string]string{"name": "cluster-names", "version": "0.1.3"}, "capabilities": map[string]any{"tools": map[string]any{}}})
		case "tools/list":
			reply(r.ID, map[string]any{"tools": []any{map[string]any{"name": "clusters", "description": "API servers of your kubeconfig, and whether they answer.", "inputSchema": map[string]any{"type": "object"}}}})
		case "tools/call":
			reply(r.ID, map[string]any{"content": []any{map[string]string{"type": "text", "text": clusters()}}})
		}
	}
}
