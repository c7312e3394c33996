// Command broom deletes local branches whose work has arrived in the main branch.
// It uses `git branch -d`, which refuses branches that are not merged.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

func git(args ...string) (string, error) {
	cmd := exec.Command("git", args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	return strings.TrimSpace(string(out)), err
}

func must(s string, err error) string {
	if err != nil {
		fmt.Fprintln(os.Stderr, "broom:", err)
		os.Exit(1)
	}
	return s
}

func main() {
	base := flag.String("base", "", "branch to compare with (default: that of origin)")
	yes := flag.Bool("yes", false, "do not ask")
	flag.Parse()
	if *base == "" {
		head := must(git("symbolic-ref", "--short", "refs/remotes/origin/HEAD"))
		*base = strings.TrimPrefix(head, "origin/")
	}
	current := must(git("branch", "--show-current"))
	list := must(git("branch", "--merged", *base, "--format=%(refname:short)\t%(committerdate:relative)\t%(objectname:short)"))

	var victims []string
	for _, line := range strings.Split(list, "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 3 || f[0] == current || f[0] == *base || f[0] == "develop" {
			continue
		}
		fmt.Printf("%-40s %s (%s)\n", f[0], f[1], f[2])
		victims = append(victims, f[0])
	}
	if len(victims) == 0 {
		fmt.Println("no merged branches")
		return
	}
	if !*yes {
		fmt.Printf("Delete %d branches? They can be brought back with `git branch <name> <id>`. [y/N] ", len(victims))
		in := bufio.NewScanner(os.Stdin)
		if !in.Scan() || strings.ToLower(in.Text()) != "y" {
			return
		}
	}
	must(git(append([]string{"branch", "-d", "--"}, victims...)...))
}
