// Package dispenser makes session tokens and reset links.
//
// Tokens come from crypto/rand. There is also a seeded generator, for the
// demo mode and for tests only; its type is different, so that the two cannot
// be mixed up by accident.
package dispenser

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	mrand "math/rand"
)

const size = 32

// Token is shown once and never stored.
type Token string

// Stored is what goes into the database.
type Stored [sha256.Size]byte

// New returns 256 random bits. It returns an error instead of a weak token.
func New() (Token, Stored, error) {
	b := make([]byte, size)
	if _, err := rand.Read(b); err != nil {
		return "", Stored{}, err
	}
	t := Token(base64.RawURLEncoding.EncodeToString(b))
	return t, t.Hash(), nil
}

// Hash of the token, for looking it up.
func (t Token) Hash() Stored { return sha256.Sum256([]byte(t)) }

// Matches compares in constant time.
func (t Token) Matches(s Stored) bool {
	h := t.Hash()
	return subtle.ConstantTimeCompare(h[:], s[:]) == 1
}

// DemoName gives the same funny user names in every run of the demo. math/rand
// is fine here: these are names on a screenshot, not secrets.
type DemoName string

func DemoNames(seed int64, n int) []DemoName {
	r := mrand.New(mrand.NewSource(seed))
	animals := []DemoName{"otter", "heron", "newt", "lynx", "wren"}
	out := make([]DemoName, n)
	for i := range out {
		out[i] = animals[r.Intn(len(animals))]
	}
	return out
}
