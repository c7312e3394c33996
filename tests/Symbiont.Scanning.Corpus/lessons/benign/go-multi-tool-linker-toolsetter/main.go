package main

import (
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// one program, several names: osccopy (standard input into the clipboard of the terminal), weeknum, stamp
func main() {
	switch filepath.Base(os.Args[0]) {
	case "osccopy":
		b, _ := io.ReadAll(io.LimitReader(os.Stdin, 70_000))
		fmt.Fprintf(os.Stderr, "\x1b]52;c;%s\a", base64.StdEncoding.EncodeToString(b))
	case "weeknum":
		_, w := time.Now().ISOWeek()
		fmt.Println(w)
	case "stamp":
		fmt.Println(time.Now().Format("20060102-150405"))
	default:
		if len(os.Args) != 3 || os.Args[1] != "--link" {
			fmt.Fprintln(os.Stderr, "usage: toolsetter --link ~/.local/bin     (links osccopy, weeknum, stamp there)")
			os.Exit(2)
		}
		self, err := os.Executable()
		if err != nil {
			panic(err)
		}
		for _, n := range []string{"osccopy", "weeknum", "stamp"} {
			p := filepath.Join(os.Args[2], n)
			if t, err := os.Readlink(p); err == nil && t == self {
				continue
			}
			// what is there already stays
			if err := os.Symlink(self, p); err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
		}
	}
}
