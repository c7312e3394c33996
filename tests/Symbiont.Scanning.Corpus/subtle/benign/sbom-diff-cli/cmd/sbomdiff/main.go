// Command sbomdiff shows what changed between two CycloneDX files: packages that came,
// went, or have another version or licence. It reads two files and writes to stdout.
//
//	sbomdiff old.json new.json
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"
)

type component struct {
	Name     string `json:"name"`
	Version  string `json:"version"`
	Purl     string `json:"purl"`
	Licenses []struct {
		License struct {
			ID string `json:"id"`
		} `json:"license"`
	} `json:"licenses"`
}

func (c component) licence() string {
	if len(c.Licenses) == 0 {
		return "none"
	}
	return c.Licenses[0].License.ID
}

func load(path string) (map[string]component, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var b struct {
		Components []component `json:"components"`
	}
	if err := json.Unmarshal(raw, &b); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	m := make(map[string]component, len(b.Components))
	for _, c := range b.Components {
		m[c.Name] = c
	}
	return m, nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: sbomdiff old.json new.json")
		os.Exit(2)
	}
	before, err1 := load(os.Args[1])
	after, err2 := load(os.Args[2])
	if err1 != nil || err2 != nil {
		fmt.Fprintln(os.Stderr, "sbomdiff:", err1, err2)
		os.Exit(2)
	}
	var lines []string
	for n, c := range after {
		old, ok := before[n]
		switch {
		case !ok:
			lines = append(lines, fmt.Sprintf("+ %s %s (%s)", n, c.Version, c.licence()))
		case old.Version != c.Version:
			lines = append(lines, fmt.Sprintf("~ %s %s -> %s", n, old.Version, c.Version))
		case old.licence() != c.licence():
			lines = append(lines, fmt.Sprintf("L %s %s -> %s", n, old.licence(), c.licence()))
		}
	}
	for n, c := range before {
		if _, ok := after[n]; !ok {
			lines = append(lines, fmt.Sprintf("- %s %s", n, c.Version))
		}
	}
	sort.Strings(lines)
	for _, l := range lines {
		fmt.Println(l)
	}
	if len(lines) > 0 {
		os.Exit(1)
	}
}
