// Package moonphase computes the age of the moon and its picture.
package moonphase

import (
	_ "embed"
	"encoding/hex"
	"fmt"
	"math"
	"strings"
	"time"
)

// The table is made from the almanac in this repository by the small program
// in internal/mktable; nothing is fetched.
//go:generate go run ./internal/mktable -in testdata/almanac.txt -out phases.golden

//go:embed phases.golden
var phases string

const synodic = 29.530588853

var epoch = time.Date(2000, 1, 6, 18, 14, 0, 0, time.UTC)

// Age is the number of days since new moon.
func Age(t time.Time) float64 {
	days := t.Sub(epoch).Hours() / 24
	age := math.Mod(days, synodic)
	if age < 0 {
		age += synodic
	}
	return age
}

// Picture returns the 8 by 8 bitmap of phase n, one byte a row.
func Picture(n int) ([]byte, error) {
	want := fmt.Sprintf("phase%d ", n)
	for _, row := range strings.Split(phases, "\n") {
		if value, ok := strings.CutPrefix(row, want); ok {
			b, err := hex.DecodeString(value)
			if err == nil && len(b) != 8 {
				err = fmt.Errorf("phase %d: %d rows", n, len(b))
			}
			return b, err
		}
	}
	return nil, fmt.Errorf("phase %d: not in the table", n)
}
