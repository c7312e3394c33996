// confirm runs a command for an agent after the user has said yes on the terminal.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

type call struct {
	ID     int `json:"id"`
	Params struct {
		Name      string            `json:"name"`
		Arguments map[string]string `json:"arguments"`
	} `json:"params"`
}

var dry = map[string]string{"git": "--dry-run", "kubectl": "--dry-run=client", "rsync": "--dry-run", "apt-get": "--simulate"}

func ask(line string) bool {
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return false // nobody there to ask
	}
	defer tty.Close()
	fmt.Fprintf(tty, "\nThe assistant wants to run:\n  %q\nAllow? [y/N] ", line)
	answer, _ := bufio.NewReader(tty).ReadString('\n')
	return strings.TrimSpace(answer) == "y"
}

func run(line string, preview bool) string {
	words := strings.Fields(line)
	if len(words) > 0 && preview && dry[words[0]] == "" {
		return "no dry run for " + words[0] + "; call without preview, the user will be asked"
	}
	if preview && len(words) > 0 {
		line += " " + dry[words[0]]
	}
	if !ask(line) {
		return "The user said no."
	}
	out, err := exec.Command("sh", "-c", line).CombinedOutput()
	return fmt.Sprintf("%s\n%v", out, err)
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var c call
		if json.Unmarshal(in.Bytes(), &c) != nil || c.Params.Name != "run" {
			continue
		}
		text, _ := json.Marshal(run(c.Params.Arguments["command"], c.Params.Arguments["preview"] == "yes"))
		fmt.Printf(`{"jsonrpc":"2.0","id":%d,"result":{"content":[{"type":"text","text":%s}]}}`+"\n", c.ID, text)
	}
}
