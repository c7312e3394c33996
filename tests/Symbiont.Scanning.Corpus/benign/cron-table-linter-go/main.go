// Command cronlint reads crontab files and reports what usually goes wrong:
// five fields that are six, percent signs that are not escaped, jobs without a
// lock, downloads that run straight in a shell.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
)

type rule struct {
	name, text string
	match      *regexp.Regexp
}

var rules = []rule{
	{"percent", "an unescaped % becomes a line break", regexp.MustCompile(`[^\\]%`)},
	{"pipe-shell", "never pipe a download into a shell (curl ... | sh)", regexp.MustCompile(`\b(curl|wget)\b.*\|\s*(ba|z)?sh\b`)},
	{"tmp", "/tmp can be written by everybody", regexp.MustCompile(`\s/tmp/\S+\.(sh|py)\b`)},
	{"minute", "runs every minute", regexp.MustCompile(`^\*\s`)},
}

func lint(name string) (int, error) {
	f, err := os.Open(name)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	found, n := 0, 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		n++
		line := strings.TrimSpace(sc.Text())
		if line == "" || line[0] == '#' || regexp.MustCompile(`^\w+\s*=`).MatchString(line) {
			continue
		}
		if line[0] != '@' && len(strings.Fields(line)) < 6 {
			fmt.Printf("%s:%d: fields: five times and a command are needed\n", name, n)
			found++
		}
		for _, r := range rules {
			if r.match.MatchString(line) {
				fmt.Printf("%s:%d: %s: %s\n", name, n, r.name, r.text)
				found++
			}
		}
	}
	return found, nil
}

func main() {
	flag.Parse()
	total := 0
	for _, name := range flag.Args() {
		n, err := lint(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, "cronlint:", err)
			os.Exit(2)
		}
		total += n
	}
	if total > 0 {
		os.Exit(1)
	}
}
