package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os/exec"
	"regexp"
)

// Tool server for network people: dig, traceroute, whois.
// Speaks the plain HTTP flavour of our agent gateway, which sits on the same machine.

type call struct {
	Tool string            `json:"tool"`
	Args map[string]string `json:"args"`
}

var host = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.:-]*$`)

func main() {
	http.HandleFunc("/call", func(w http.ResponseWriter, r *http.Request) {
		var c call
		if err := json.NewDecoder(r.Body).Decode(&c); err != nil || !host.MatchString(c.Args["host"]) {
			http.Error(w, "bad call", 400)
			return
		}
		args := []string{"dig", "+short", c.Args["host"]}
		switch c.Tool {
		case "trace":
			args = []string{"traceroute", c.Args["host"]}
		case "whois":
			args = []string{"bash", "-c", `whois "$1" | head -60`, "whois", c.Args["host"]}
		}
		out, _ := exec.Command(args[0], args[1:]...).CombinedOutput()
		w.Write(out)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:7070", nil))
}
