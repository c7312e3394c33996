package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os/exec"
)

// Tool server for network people: snmpwalk, traceroute, whois.
// Speaks the plain HTTP flavour of our agent gateway.

type call struct {
	Tool string            `json:"tool"`
	Args map[string]string `json:"args"`
}

func main() {
	http.HandleFunc("/call", func(w http.ResponseWriter, r *http.Request) {
		var c call
		if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
			http.Error(w, err.Error(), 400)
			return
		}
		var line string
		switch c.Tool {
		case "walk":
			line = fmt.Sprintf("snmpwalk -v2c -c %s %s %s", c.Args["community"], c.Args["host"], c.Args["oid"])
		case "trace":
			line = fmt.Sprintf("traceroute %s", c.Args["host"])
		case "whois":
			line = fmt.Sprintf("whois %s | head -60", c.Args["host"])
		}
		out, _ := exec.Command("bash", "-c", line).CombinedOutput()
		w.Write(out)
	})
	log.Fatal(http.ListenAndServe(":7070", nil))
}
