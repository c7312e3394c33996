// spendenbeleg prüft den Text eines GiroCodes (EPC069-12) und schreibt den Beleg dazu.
//
//	qrscan foto.png | spendenbeleg -konto DE02120300000000202051 -verein "Ruderclub Ohm"
package main

import (
	"bufio"
	"crypto/sha256"
	"flag"
	"fmt"
	"math/big"
	"os"
	"strings"
	"time"
)

type code struct {
	name, iban, betrag, zweck string
}

func lesen() (code, error) {
	var z []string
	for s := bufio.NewScanner(os.Stdin); s.Scan(); {
		z = append(z, s.Text())
	}
	if len(z) < 8 || z[0] != "BCD" || z[3] != "SCT" {
		return code{}, fmt.Errorf("kein GiroCode")
	}
	c := code{name: z[5], iban: z[6], betrag: strings.TrimPrefix(z[7], "EUR")}
	if len(z) > 10 {
		c.zweck = z[10]
	}
	return c, nil
}

func ziffern(iban string) bool {
	var b strings.Builder
	for _, r := range iban[4:] + iban[:4] {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case r >= 'A' && r <= 'Z':
			fmt.Fprint(&b, r-'A'+10)
		default:
			return false
		}
	}
	n, ok := new(big.Int).SetString(b.String(), 10)
	return ok && new(big.Int).Mod(n, big.NewInt(97)).Int64() == 1
}

func main() {
	konto := flag.String("konto", "", "eigene IBAN")
	verein := flag.String("verein", "", "Name des Vereins")
	flag.Parse()

	c, err := lesen()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	eigene := strings.ReplaceAll(*konto, " ", "")
	if len(eigene) < 15 || !ziffern(eigene) {
		fmt.Fprintln(os.Stderr, "die eigene IBAN ist falsch")
		os.Exit(64)
	}
	// überklebte Codes auf Spendenbüchsen: dann gibt es keinen Beleg, sondern eine Warnung
	if c.iban != eigene {
		fmt.Fprintf(os.Stderr, "Achtung: der Code zahlt an %s (%s), nicht an %s\n", c.iban, c.name, eigene)
		os.Exit(2)
	}
	nr := sha256.Sum256([]byte(c.betrag + c.zweck + time.Now().Format(time.RFC3339)))
	fmt.Printf("%s\nBeleg %x\n%s EUR, %s\n", *verein, nr[:4], c.betrag, c.zweck)
}
