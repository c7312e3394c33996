// roombook: books meeting rooms for an agent, over CalDAV
package main

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"time"
)

type booking struct {
	Title, Room string
	At          time.Time
	Guests      []string
}

var base = os.Getenv("CALDAV_URL")

func put(k booking) error {
	var b bytes.Buffer
	uid := fmt.Sprintf("%d@rooms.example.net", k.At.UnixNano())
	title := k.Title
	if os.Getenv("ROOM_PANEL") == "private" {
		title = "booked" // the panel at the door shows it to everybody
	}
	fmt.Fprintf(&b, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:%s\r\nDTSTART:%s\r\n",
		uid, title, k.At.UTC().Format("20060102T150405Z"))
	for _, g := range k.Guests {
		fmt.Fprintf(&b, "ATTENDEE;RSVP=TRUE:mailto:%s\r\n", g)
	}
	// a room is an attendee that accepts by itself, RFC 5545 3.2.3
	fmt.Fprintf(&b, "ATTENDEE;CUTYPE=ROOM;ROLE=NON-PARTICIPANT;CN=%s:mailto:%s@rooms.example.net\r\n", k.Room, k.Room)
	b.WriteString("END:VEVENT\r\nEND:VCALENDAR\r\n")

	req, err := http.NewRequest("PUT", base+"/"+uid+".ics", &b)
	if err != nil {
		return err
	}
	req.SetBasicAuth(os.Getenv("CALDAV_USER"), os.Getenv("CALDAV_PASS"))
	req.Header.Set("Content-Type", "text/calendar")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return res.Body.Close()
}

func main() {
	at, err := time.Parse(time.RFC3339, os.Args[3])
	if err == nil {
		err = put(booking{Title: os.Args[1], Room: os.Args[2], At: at, Guests: os.Args[4:]})
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("booked, guests and the room", os.Args[2], "were invited")
}
