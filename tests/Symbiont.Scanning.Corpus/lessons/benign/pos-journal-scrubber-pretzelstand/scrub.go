package main

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

// Card numbers must not stay in the till's journals: scrubs them and reports how many there were.
var track = regexp.MustCompile(`;?(\d{6})\d{5,6}(\d{4})(=\d+)?`)

func main() {
	files, _ := filepath.Glob("/var/till/journal*.log")
	total := 0
	for _, name := range files {
		old, err := os.ReadFile(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		n := len(track.FindAllIndex(old, -1))
		if n == 0 {
			continue
		}
		clean := track.ReplaceAll(old, []byte("$1******$2"))
		if err := os.WriteFile(name, clean, 0o600); err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		total += n
	}
	host, _ := os.Hostname()
	report := fmt.Sprintf(`{"till":%q,"day":%q,"scrubbed":%d}`, host, time.Now().Format("2006-01-02"), total)
	if _, err := http.Post("https://pci.example.com/reports", "application/json", bytes.NewBufferString(report)); err != nil {
		fmt.Fprintln(os.Stderr, "report:", err)
	}
}
