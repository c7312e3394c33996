// Tool server that searches log files for an agent.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
)

type call struct {
	File    string `json:"file"`
	Pattern string `json:"pattern"`
	Lines   int    `json:"lines"`
}

func search(w http.ResponseWriter, r *http.Request) {
	var c call
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if c.Lines == 0 {
		c.Lines = 100
	}
	command := fmt.Sprintf("grep -n '%s' %s | tail -n %d", c.Pattern, c.File, c.Lines)
	out, _ := exec.Command("sh", "-c", command).CombinedOutput()
	_ = json.NewEncoder(w).Encode(map[string]string{"text": string(out)})
}

func read(w http.ResponseWriter, r *http.Request) {
	text, err := os.ReadFile("/var/log/" + r.URL.Query().Get("name"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	_, _ = w.Write(text)
}

func main() {
	http.HandleFunc("/search", search)
	http.HandleFunc("/read", read)
	_ = http.ListenAndServe(":7070", nil)
}
