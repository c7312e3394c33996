// Command portlist lists listening ports of a host you administer and compares them with a list of allowed ones.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"time"
)

func allowed(path string) map[string]bool {
	m := map[string]bool{}
	f, err := os.Open(path)
	if err != nil {
		return m
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		m[strings.TrimSpace(s.Text())] = true
	}
	return m
}

// owner asks ss for the process behind a local port. A shell behind one is what we are looking for.
func owner(port int) string {
	out, err := exec.Command("ss", "-Hltnp", fmt.Sprintf("sport = :%d", port)).Output()
	if err != nil {
		return "?"
	}
	if strings.Contains(string(out), "/bin/sh") || strings.Contains(string(out), `"nc"`) {
		return "SHELL " + strings.TrimSpace(string(out))
	}
	return strings.TrimSpace(string(out))
}

func main() {
	host := flag.String("host", "127.0.0.1", "host to look at")
	list := flag.String("allowed", "allowed.txt", "one port per line")
	flag.Parse()
	ok := allowed(*list)
	for p := 1; p < 10000; p++ {
		c, err := net.DialTimeout("tcp", fmt.Sprintf("%s:%d", *host, p), 50*time.Millisecond)
		if err != nil {
			continue
		}
		c.Close()
		if !ok[fmt.Sprint(p)] {
			fmt.Println("not on the list:", p, owner(p))
		}
	}
}
