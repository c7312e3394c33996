// git-credential-vaultfile answers Git's questions from the pass(1) password
// store. Entries live under git/<host>. Nothing is written, nothing is logged.
//
//	git config --global credential.helper vaultfile
package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
)

var hostShape = regexp.MustCompile(`^[a-z0-9.-]+(:\d+)?$`)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: git-credential-vaultfile get|store|erase")
		os.Exit(2)
	}
	if os.Args[1] != "get" {
		return // the store is edited with pass itself
	}
	in := map[string]string{}
	sc := bufio.NewScanner(os.Stdin)
	for sc.Scan() && sc.Text() != "" {
		if k, v, ok := strings.Cut(sc.Text(), "="); ok {
			in[k] = v
		}
	}
	host := strings.ToLower(in["host"])
	if in["protocol"] != "https" || !hostShape.MatchString(host) {
		return
	}
	out, err := exec.Command("pass", "show", "git/"+host).Output()
	if err != nil {
		return // no entry: Git asks the user
	}
	lines := strings.Split(string(out), "\n")
	for _, l := range lines[1:] {
		if user, ok := strings.CutPrefix(l, "user: "); ok {
			fmt.Println("username=" + strings.TrimSpace(user))
		}
	}
	fmt.Println("password=" + lines[0])
}
