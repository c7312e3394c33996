// Package confusable warns about names that look like another name: Cyrillic or Greek
// letters between Latin ones, digits instead of letters, one letter swapped.
package confusable

import (
	"sort"
	"strings"
	"unicode"
)

// letters that look like a Latin one in most fonts
var lookalike = map[rune]rune{
	'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'у': 'y', 'х': 'x', 'і': 'i', 'ѕ': 's',
	'ο': 'o', 'ν': 'v', 'α': 'a', 'ρ': 'p',
	'0': 'o', '1': 'l', '5': 's',
}

// Skeleton replaces look-alikes, so that names that look the same become the same.
func Skeleton(name string) string {
	return strings.Map(func(r rune) rune {
		r = unicode.ToLower(r)
		if l, ok := lookalike[r]; ok {
			return l
		}
		if r == '-' || r == '_' || r == '.' {
			return -1
		}
		return r
	}, name)
}

// Mixed reports whether a name has letters of more than one script.
func Mixed(name string) bool {
	scripts := map[string]bool{}
	for _, r := range name {
		switch {
		case unicode.Is(unicode.Latin, r):
			scripts["Latin"] = true
		case unicode.Is(unicode.Cyrillic, r):
			scripts["Cyrillic"] = true
		case unicode.Is(unicode.Greek, r):
			scripts["Greek"] = true
		}
	}
	return len(scripts) > 1
}

// distance is 1 for one inserted, deleted, changed or swapped letter.
func near(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return i < len(a) && (a[i+1:] == b[i+1:] ||
			i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:])
	case 1:
		return a[i:] == b[i+1:]
	}
	return false
}

// Suspects returns the well-known names which a new name could be taken for.
func Suspects(name string, known []string) []string {
	var out []string
	s := Skeleton(name)
	for _, k := range known {
		if k != name && (Skeleton(k) == s || near(s, Skeleton(k))) {
			out = append(out, k)
		}
	}
	sort.Strings(out)
	return out
}
