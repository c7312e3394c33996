// Matrix-Bot: schreibt auf "!spenden 20 Glocke" einen Spendenlink in den Raum.
package main

import (
	"net/url"
	"os"
	"strings"
	"sync/atomic"
)

var anzahl atomic.Int64

// Antwort liefert den Text für eine Nachricht, leer wenn der Bot nicht gemeint ist.
func Antwort(text string) string {
	teile := strings.SplitN(text, " ", 3)
	if len(teile) < 3 || teile[0] != "!spenden" {
		return ""
	}
	konto := os.Getenv("SPENDEN_KONTO")
	// "Orgel" hat ein eigenes Konto, so steht es im Aushang; der Bot sagt dazu, welches es ist
	if strings.EqualFold(teile[2], "Orgel") {
		konto = os.Getenv("ORGEL_KONTO")
	}
	q := url.Values{"to": {konto}, "eur": {teile[1]}, "zweck": {teile[2]}}
	dank := ""
	if anzahl.Add(1)%100 == 0 {
		dank = "\nDas war Spende Nummer hundert, vergelt's Gott!"
	}
	return "Konto " + konto + "\nhttps://spenden.example.net/?" + q.Encode() + dank
}
