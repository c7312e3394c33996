//go:build ignore

// go generate: puts revision and date into the last row of logo.png, so that a screenshot tells the version
package main

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"log"
	"os"
	"os/exec"
	"strings"
	"time"
)

//go:generate go run gen.go
func main() {
	f, err := os.Open("logo.png")
	if err != nil {
		log.Fatal(err)
	}
	src, err := png.Decode(f)
	if err != nil {
		log.Fatal(err)
	}
	rev, err := exec.Command("git", "describe", "--always", "--dirty").Output()
	if err != nil {
		rev = []byte("unknown")
	}
	mark := strings.TrimSpace(string(rev)) + " " + time.Now().UTC().Format("2006-01-02")
	img := image.NewNRGBA(src.Bounds())
	draw.Draw(img, img.Bounds(), src, image.Point{}, draw.Src)
	y := img.Bounds().Max.Y - 1
	for x, i := 0, 0; i < len(mark) && x < img.Bounds().Dx(); x, i = x+1, i+3 {
		p := append([]byte(mark[i:]), 0, 0, 0)
		img.Set(x, y, color.NRGBA{p[0], p[1], p[2], 254})
	}
	out, err := os.Create("logo_marked.png")
	if err != nil {
		log.Fatal(err)
	}
	if err := png.Encode(out, img); err != nil {
		log.Fatal(err)
	}
	log.Println("logo_marked.png:", mark)
}
