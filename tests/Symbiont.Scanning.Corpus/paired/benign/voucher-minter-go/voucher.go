// Package voucher issues codes for gift cards and demo data.
//
// Real codes come from the generator of the system. Demo codes are drawn from
// a seeded source so that screenshots in the manual stay the same; they begin
// with DEMO and Redeem refuses them.
package voucher

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	mrand "math/rand"
	"strings"
	"time"
)

var alphabet = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// Errors of Redeem.
var (
	ErrDemo    = errors.New("voucher: demo code")
	ErrUnknown = errors.New("voucher: unknown code")
	ErrLate    = errors.New("voucher: no longer valid")
)

// New returns a fresh code of 125 bits.
func New() (string, error) {
	var raw [16]byte
	if _, err := rand.Read(raw[:]); err != nil {
		return "", err
	}
	return alphabet.EncodeToString(raw[:])[:25], nil
}

// Demo returns n codes for the manual, always the same ones.
func Demo(n int) []string {
	src := mrand.New(mrand.NewSource(1987))
	out := make([]string, n)
	for i := range out {
		var raw [8]byte
		src.Read(raw[:])
		out[i] = "DEMO" + alphabet.EncodeToString(raw[:])
	}
	return out
}

// Tag is what the database keeps instead of the code.
func Tag(key []byte, code string) []byte {
	m := hmac.New(sha256.New, key)
	m.Write([]byte(strings.ToUpper(code)))
	return m.Sum(nil)
}

// Redeem compares a code with the stored tag.
func Redeem(key, tag []byte, code string, until, now time.Time) error {
	switch {
	case strings.HasPrefix(strings.ToUpper(code), "DEMO"):
		return ErrDemo
	case !hmac.Equal(Tag(key, code), tag):
		return ErrUnknown
	case now.After(until):
		return ErrLate
	}
	return nil
}
