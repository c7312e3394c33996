// Package roman writes dates as the Romans did: a.d. IV Non. Iul. MMXXIV.
package roman

import (
	"fmt"
	"strings"
	"time"
)

var months = [...]string{"", "Ian.", "Feb.", "Mart.", "Apr.", "Mai.", "Iun.", "Iul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."}

var digits = []struct {
	value int
	text  string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"},
	{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
}

// Numeral writes n with Roman digits; numbers below 1 give an empty text.
func Numeral(n int) string {
	var b strings.Builder
	for _, d := range digits {
		for n >= d.value {
			b.WriteString(d.text)
			n -= d.value
		}
	}
	return b.String()
}

// fixed returns the days of Nones and Ides of a month.
func fixed(m time.Month) (nones, ides int) {
	switch m {
	case time.March, time.May, time.July, time.October:
		return 7, 15
	}
	return 5, 13
}

// Date writes a date in the Julian manner of counting, backwards and inclusive.
func Date(t time.Time) string {
	year, month, day := t.Date()
	nones, ides := fixed(month)
	last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()

	anchor, name, in := 1, "Kal.", months[month]
	switch {
	case day == 1:
	case day <= nones:
		anchor, name = nones, "Non."
	case day <= ides:
		anchor, name = ides, "Id."
	default:
		anchor = last + 1
		next := month%12 + 1
		in = months[next]
		if next == time.January {
			year++
		}
	}
	var when string
	switch before := anchor - day; before {
	case 0:
	case 1:
		when = "prid. "
	default:
		when = "a.d. " + Numeral(before+1) + " "
	}
	return fmt.Sprintf("%s%s %s %s", when, name, in, Numeral(year))
}
