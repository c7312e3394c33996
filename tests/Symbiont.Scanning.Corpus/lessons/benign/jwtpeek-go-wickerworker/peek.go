// Command jwtpeek shows what is in a token, and checks the signature when there is a key.
//
//	pbpaste | jwtpeek            only looks, trusts nothing
//	JWT_KEY=... jwtpeek < token  checks HS256 as well
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

var enc = base64.RawURLEncoding

func main() {
	in, _ := io.ReadAll(os.Stdin)
	p := strings.Split(strings.TrimSpace(strings.TrimPrefix(string(in), "Bearer ")), ".")
	if len(p) != 3 {
		fmt.Fprintln(os.Stderr, "no token: three parts expected")
		os.Exit(2)
	}
	for _, part := range p[:2] {
		var v map[string]any
		b, err := enc.DecodeString(part)
		if err != nil || json.Unmarshal(b, &v) != nil {
			fmt.Fprintln(os.Stderr, "cannot read", part)
			os.Exit(1)
		}
		if exp, ok := v["exp"].(float64); ok {
			v["exp (read)"] = time.Unix(int64(exp), 0).Format(time.RFC3339)
		}
		if a, _ := v["alg"].(string); strings.EqualFold(a, "none") {
			fmt.Fprintln(os.Stderr, "alg is none: whoever accepts this accepts anything")
		}
		out, _ := json.MarshalIndent(v, "", "  ")
		fmt.Println(string(out))
	}
	if key := os.Getenv("JWT_KEY"); key != "" {
		m := hmac.New(sha256.New, []byte(key))
		m.Write([]byte(p[0] + "." + p[1]))
		if !hmac.Equal([]byte(enc.EncodeToString(m.Sum(nil))), []byte(p[2])) {
			fmt.Println("signature: WRONG")
			os.Exit(1)
		}
		fmt.Println("signature: good")
	}
}
