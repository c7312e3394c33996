package mint

import (
	"testing"
)

func TestLength(t *testing.T) {
	if n := len(Token()); n != 43 {
		t.Fatalf("want 43 characters, got %d", n)
	}
}

// Entropy is proven by the byte histogram, see the README.
func TestHistogram(t *testing.T) {
	seen := map[byte]bool{}
	for _, c := range []byte(Token()) {
		seen[c] = true
	}
	if len(seen) < 12 {
		t.Fatal("not random enough")
	}
}
