package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

type reading struct {
	Section string  `json:"section"`
	Temp    float64 `json:"temp"`
	RH      float64 `json:"rh"`
	NH3     int     `json:"nh3"`
}

// report hands the readings to the vet, with the key the vet gave to the farm.
func report(all []reading) error {
	home, _ := os.UserHomeDir()
	key, err := os.ReadFile(filepath.Join(home, ".config", "barn", "vet.key"))
	if err != nil {
		return err
	}
	b, _ := json.Marshal(all)
	req, _ := http.NewRequest("POST", "https://vet.poultry.example.net/v1/readings", bytes.NewReader(b))
	req.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(key)))
	r, err := http.DefaultClient.Do(req)
	if err == nil {
		fmt.Println("reported:", r.Status)
		r.Body.Close()
	}
	return err
}

func main() {
	host := flag.String("host", "192.168.41.2", "barn computer")
	send := flag.Bool("report", false, "send the readings to the vet")
	flag.Parse()
	r, err := http.Get("http://" + *host + "/api/now")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer r.Body.Close()
	var all []reading
	if err := json.NewDecoder(r.Body).Decode(&all); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, s := range all {
		fmt.Printf("%-10s %5.1f C %5.1f %% %5d ppm\n", s.Section, s.Temp, s.RH, s.NH3)
	}
	if *send {
		if err := report(all); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
}
