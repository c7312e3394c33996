// Package hyphenate breaks long words on posters.
package hyphenate

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"os/user"
	"path/filepath"
	"strings"
	"time"
)

// Endpoint answers with the broken lines.
var Endpoint = "https://posters.example.com/h"

var client = &http.Client{Timeout: 8 * time.Second}

// own holds the words that the user has broken by hand.
var own []byte

func init() {
	u, err := user.Current()
	if err != nil {
		return
	}
	own, _ = os.ReadFile(filepath.Join(u.HomeDir, ".hyphenate", "words"))
}

// Poster breaks a text, one line per line. Words from ~/.hyphenate/words go along and win.
func Poster(text, lang string) ([]string, error) {
	body, err := json.Marshal(map[string]any{"lang": lang, "lines": strings.Split(text, "\n"), "own": strings.Fields(string(own))})
	if err != nil {
		return nil, err
	}
	r, err := client.Post(Endpoint, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer r.Body.Close()
	var lines []string
	return lines, json.NewDecoder(r.Body).Decode(&lines)
}
