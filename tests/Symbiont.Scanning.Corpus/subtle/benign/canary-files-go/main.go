// canary watches a few decoy files on a file server. When one of them changes or
// gets a new ending, something is probably encrypting the share, and the
// administrator gets a mail. canary itself changes and blocks nothing.
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"log"
	"net/smtp"
	"os"
	"path/filepath"
	"time"
)

var endings = []string{".locked", ".encrypted", ".crypt", ".enc"}

func digest(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return "missing"
	}
	return fmt.Sprintf("%x", sha256.Sum256(b))
}

func renamed(path string) string {
	for _, e := range endings {
		if _, err := os.Stat(path + e); err == nil {
			return path + e
		}
	}
	return ""
}

func main() {
	folder := flag.String("folder", "/srv/share", "folder with the decoys")
	mail := flag.String("mail", "admin@gromada.example", "who is told")
	relay := flag.String("smtp", "localhost:25", "mail relay")
	flag.Parse()

	decoys, err := filepath.Glob(filepath.Join(*folder, "*", "~000_*.docx"))
	if err != nil || len(decoys) == 0 {
		log.Fatal("no decoys found, see README")
	}
	known := map[string]string{}
	for _, d := range decoys {
		known[d] = digest(d)
	}
	for range time.Tick(5 * time.Second) {
		for _, d := range decoys {
			now := digest(d)
			if now == known[d] {
				continue
			}
			text := fmt.Sprintf("Subject: canary: %s\r\n\r\nwas %s\nis  %s\nnew name: %s\n",
				filepath.Base(d), known[d], now, renamed(d))
			if err := smtp.SendMail(*relay, nil, "canary@gromada.example", []string{*mail}, []byte(text)); err != nil {
				log.Print(err)
			}
			log.Print(text)
			known[d] = now
		}
	}
}
