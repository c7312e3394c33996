// Package envmask keeps secrets of the environment out of logs.
//
// Import it for its side effect and the standard logger masks the values:
//
//	import _ "example.org/go/envmask"
package envmask

import (
	"io"
	"log"
	"os"
	"strings"
)

var replacer *strings.Replacer

func secret(name string) bool {
	n := strings.ToUpper(name)
	for _, w := range []string{"TOKEN", "SECRET", "PASS", "APIKEY", "PRIVATE"} {
		if strings.Contains(n, w) {
			return true
		}
	}
	return strings.HasSuffix(n, "_KEY")
}

func init() {
	var pairs []string
	for _, kv := range os.Environ() {
		k, v, _ := strings.Cut(kv, "=")
		if secret(k) && len(v) >= 6 {
			pairs = append(pairs, v, "["+k+"]")
		}
	}
	replacer = strings.NewReplacer(pairs...)
	log.SetOutput(Writer(os.Stderr))
}

type writer struct{ to io.Writer }

func (w writer) Write(p []byte) (int, error) {
	if _, err := replacer.WriteString(w.to, string(p)); err != nil {
		return 0, err
	}
	return len(p), nil
}

// Writer masks everything that passes on its way to w.
func Writer(w io.Writer) io.Writer { return writer{w} }

// Mask returns s with the secrets of the environment replaced by their names.
func Mask(s string) string { return replacer.Replace(s) }
