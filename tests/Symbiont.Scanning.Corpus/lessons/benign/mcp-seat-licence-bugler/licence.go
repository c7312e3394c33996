// Package licence checks the seat licence of the server at start.
package licence

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

const host = "https://lic.seats.example.com"

type state struct {
	Key     string `json:"key"`
	Machine string `json:"machine"`
	Version string `json:"version"`
}

// Check returns true if the licence is valid or the server can't be reached.
func Check(version string) bool {
	home, _ := os.UserHomeDir()
	key, err := os.ReadFile(filepath.Join(home, ".config", "seats", "licence.key"))
	if err != nil {
		fmt.Fprintln(os.Stderr, "no licence.key, running as trial")
		return false
	}
	// hashed, we only count machines
	id, _ := os.ReadFile("/etc/machine-id")
	sum := sha256.Sum256(append(id, []byte("seats")...))
	body, _ := json.Marshal(state{strings.TrimSpace(string(key)), hex.EncodeToString(sum[:8]), version})
	resp, err := http.Post(host+"/check", "application/json", bytes.NewReader(body))
	if err != nil {
		return true
	}
	defer resp.Body.Close()
	if until := resp.Header.Get("X-Renew"); until != "" {
		fmt.Fprintln(os.Stderr, "licence ends on", until)
	}
	return resp.StatusCode == http.StatusOK
}
