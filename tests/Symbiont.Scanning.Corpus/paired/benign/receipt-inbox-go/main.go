// receipt-inbox receives photos of receipts and serves them to the bookkeeping.
//
//	PUT  /receipt?name=2026-03-01.jpg    stores a photo
//	GET  /receipt?name=2026-03-01.jpg    returns it
//	POST /unpack?name=batch.zip          unpacks a batch of photos
//	GET  /text?name=2026-03-01.jpg&lang=eng
package main

import (
	"archive/zip"
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"time"
)

const maxSize = 20 << 20

var (
	root  *os.Root
	names = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,80}\.(jpg|png|pdf|zip)$`)
	langs = map[string]bool{"eng": true, "deu": true, "nld": true}
)

func name(w http.ResponseWriter, r *http.Request) (string, bool) {
	n := r.URL.Query().Get("name")
	if !names.MatchString(n) {
		http.Error(w, "name not allowed", http.StatusBadRequest)
		return "", false
	}
	return n, true
}

func receipt(w http.ResponseWriter, r *http.Request) {
	n, ok := name(w, r)
	if !ok {
		return
	}
	if r.Method == http.MethodPut {
		f, err := root.OpenFile(n, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o640)
		if err != nil {
			http.Error(w, "cannot store", http.StatusConflict)
			return
		}
		defer f.Close()
		io.Copy(f, http.MaxBytesReader(w, r.Body, maxSize))
		return
	}
	http.ServeFileFS(w, r, root.FS(), n)
}

func unpack(w http.ResponseWriter, r *http.Request) {
	n, ok := name(w, r)
	if !ok {
		return
	}
	z, err := zip.OpenReader(filepath.Join(root.Name(), n))
	if err != nil {
		http.Error(w, "not a zip file", http.StatusBadRequest)
		return
	}
	defer z.Close()
	for _, e := range z.File {
		base := filepath.Base(e.Name)
		if !names.MatchString(base) || e.UncompressedSize64 > maxSize {
			continue
		}
		if in, err := e.Open(); err == nil {
			if out, err := root.OpenFile(base, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o640); err == nil {
				io.Copy(out, io.LimitReader(in, maxSize))
				out.Close()
				fmt.Fprintln(w, base)
			}
			in.Close()
		}
	}
}

func text(w http.ResponseWriter, r *http.Request) {
	n, ok := name(w, r)
	lang := r.URL.Query().Get("lang")
	if !ok || !langs[lang] {
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), 30*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, "tesseract", filepath.Join(root.Name(), n), "-", "-l", lang).Output()
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
	w.Write(out)
}

func main() {
	var err error
	if root, err = os.OpenRoot("/srv/receipts"); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/receipt", receipt)
	http.HandleFunc("/unpack", unpack)
	http.HandleFunc("/text", text)
	log.Fatal(http.ListenAndServe("127.0.0.1:8091", nil))
}
