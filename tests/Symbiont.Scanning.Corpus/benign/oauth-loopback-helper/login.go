// Command login gets a token for the command line by the browser (authorization code with PKCE, RFC 8252).
package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
)

func random() string {
	b := make([]byte, 32)
	if _, err := rand.Read(b); err != nil {
		panic(err)
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

func main() {
	issuer, client := os.Getenv("OIDC_ISSUER"), os.Getenv("OIDC_CLIENT_ID")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	redirect := fmt.Sprintf("http://%s/callback", listener.Addr())
	verifier, state := random(), random()
	sum := sha256.Sum256([]byte(verifier))
	query := url.Values{"response_type": {"code"}, "client_id": {client}, "redirect_uri": {redirect}, "scope": {"openid offline_access"},
		"state": {state}, "code_challenge_method": {"S256"}, "code_challenge": {base64.RawURLEncoding.EncodeToString(sum[:])}}
	fmt.Println("Open in your browser:\n" + issuer + "/authorize?" + query.Encode())

	done := make(chan string, 1)
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("state") != state {
			http.Error(w, "wrong state", http.StatusBadRequest)
			return
		}
		fmt.Fprintln(w, "Signed in, you can close this page.")
		done <- r.URL.Query().Get("code")
	})}
	go server.Serve(listener)
	code := <-done
	_ = server.Shutdown(context.Background())

	answer, err := http.PostForm(issuer+"/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}, "client_id": {client},
		"redirect_uri": {redirect}, "code_verifier": {verifier}})
	if err != nil {
		panic(err)
	}
	defer answer.Body.Close()
	var token map[string]any
	if err := json.NewDecoder(answer.Body).Decode(&token); err != nil {
		panic(err)
	}
	folder, _ := os.UserConfigDir()
	file := filepath.Join(folder, "shopctl", "token.json")
	_ = os.MkdirAll(filepath.Dir(file), 0o700)
	text, _ := json.Marshal(token)
	if err := os.WriteFile(file, text, 0o600); err != nil {
		panic(err)
	}
}
