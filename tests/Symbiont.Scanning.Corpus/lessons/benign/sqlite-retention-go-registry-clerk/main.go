// Command litetrim deletes old rows from SQLite databases, after a copy.
package main

import (
	"database/sql"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"time"

	_ "modernc.org/sqlite"
)

var word = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

func main() {
	days := flag.Int("days", 400, "rows older than this go")
	column := flag.String("column", "created_at", "column with the date")
	dir := flag.String("to", "backups", "folder for the copy")
	yes := flag.Bool("yes", false, "really delete; without it, only count")
	flag.Parse()
	if flag.NArg() < 2 || !word.MatchString(*column) {
		log.Fatal("usage: litetrim [-days N] [-column C] [-yes] DATABASE TABLE...")
	}
	c, err := sql.Open("sqlite", flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	if *yes {
		os.MkdirAll(*dir, 0o700)
		name := filepath.Join(*dir, fmt.Sprintf("%s.%s", filepath.Base(flag.Arg(0)), time.Now().Format("20060102-150405")))
		if _, err := c.Exec("VACUUM INTO ?", name); err != nil {
			log.Fatal(err)
		}
	}
	limit := time.Now().AddDate(0, 0, -*days).Format("2006-01-02")
	for _, t := range flag.Args()[1:] {
		if !word.MatchString(t) {
			log.Fatalf("odd table name %q", t)
		}
		where := fmt.Sprintf("FROM %s WHERE %s < ?", t, *column)
		var n int
		if err := c.QueryRow("SELECT count(*) "+where, limit).Scan(&n); err != nil {
			log.Fatal(err)
		}
		fmt.Println(t, n, "rows before", limit)
		if *yes {
			c.Exec("DELETE "+where, limit)
		}
	}
}
