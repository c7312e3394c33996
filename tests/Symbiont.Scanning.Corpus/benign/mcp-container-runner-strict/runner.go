// Package runner runs code of agents in containers that can do nothing else.
package runner

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"strings"
	"time"
)

// Images that may be used, pinned.
var Images = map[string]string{
	"python": "registry.example.com/run/python@sha256:2222222222222222222222222222222222222222222222222222222222222222",
	"node":   "registry.example.com/run/node@sha256:3333333333333333333333333333333333333333333333333333333333333333",
}

var commands = map[string][]string{
	"python": {"python3", "-I", "-"},
	"node":   {"node", "--input-type=module", "-"},
}

// Run hands the code over by standard input: it is never part of a command line.
func Run(ctx context.Context, language, code string) (string, error) {
	image, ok := Images[language]
	if !ok {
		return "", errors.New("unknown language: " + language)
	}
	if len(code) > 64<<10 {
		return "", errors.New("the code is too long")
	}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	arguments := append([]string{
		"run", "--rm", "-i", "--network=none", "--read-only", "--tmpfs=/tmp:size=16m,noexec", "--cap-drop=ALL",
		"--security-opt=no-new-privileges", "--user=65534:65534", "--memory=256m", "--pids-limit=64", "--cpus=1", image,
	}, commands[language]...)
	command := exec.CommandContext(ctx, "docker", arguments...)
	command.Stdin = strings.NewReader(code)
	var out bytes.Buffer
	command.Stdout, command.Stderr = &out, &out
	err := command.Run()
	text := out.String()
	if len(text) > 16<<10 {
		text = text[:16<<10] + "\n(cut)"
	}
	return text, err
}
