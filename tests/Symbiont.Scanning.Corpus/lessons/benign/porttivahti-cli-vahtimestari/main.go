// porttivahti: kertoo, mitkä portit vastaavat omilla koneilla (porttivahti koneet.txt)
package main

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"time"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Println("käyttö: porttivahti koneet.txt   (rivi: 203.0.113.40 22,443,4443)")
		os.Exit(2)
	}
	f, err := os.Open(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	defer f.Close()
	var kiinni []string
	for s := bufio.NewScanner(f); s.Scan(); {
		kone, portit, ok := strings.Cut(strings.TrimSpace(s.Text()), " ")
		if !ok || strings.HasPrefix(kone, "#") {
			continue
		}
		for _, p := range strings.Split(portit, ",") {
			a := net.JoinHostPort(kone, strings.TrimSpace(p))
			c, err := net.DialTimeout("tcp", a, 2*time.Second)
			if err != nil {
				kiinni = append(kiinni, a)
				continue
			}
			c.Close()
			fmt.Println("auki  ", a)
		}
	}
	for _, a := range kiinni {
		fmt.Println("kiinni", a)
	}
	// VAHTI_KOMENTO saa listan, esimerkiksi: mail -s portit yllapito@example.org
	if k := os.Getenv("VAHTI_KOMENTO"); k != "" && len(kiinni) > 0 {
		c := exec.Command("/bin/sh", "-c", k)
		c.Stdin = strings.NewReader(strings.Join(kiinni, "\n") + "\n")
		c.Stdout, c.Stderr = os.Stdout, os.Stderr
		c.Run()
	}
}
