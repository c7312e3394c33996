// testcuarentena lee "go test -json" y distingue fallos nuevos de fallos en cuarentena.
//
//	go test -json ./... | testcuarentena -lista cuarentena.txt
//
// Una prueba en cuarentena tiene fecha de caducidad y responsable:
//
//	tienda/pago.TestReintento  2025-09-30  #4812  @marta
//
// Pasada la fecha vuelve a contar como fallo. Todo lo perdonado sale en la tabla, con nombre.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type perdon struct {
	hasta       time.Time
	ticket, por string
}

func leerLista(ruta string) (map[string]perdon, error) {
	b, err := os.ReadFile(ruta)
	if err != nil {
		return nil, err
	}
	m := map[string]perdon{}
	for n, l := range strings.Split(string(b), "\n") {
		c := strings.Fields(l)
		if len(c) == 0 || strings.HasPrefix(c[0], "#") {
			continue
		}
		if len(c) != 4 {
			return nil, fmt.Errorf("línea %d: faltan fecha, ticket o responsable", n+1)
		}
		t, err := time.Parse("2006-01-02", c[1])
		if err != nil {
			return nil, fmt.Errorf("línea %d: %w", n+1, err)
		}
		m[c[0]] = perdon{t.AddDate(0, 0, 1), c[2], c[3]}
	}
	return m, nil
}

func main() {
	ruta := flag.String("lista", "cuarentena.txt", "pruebas en cuarentena")
	flag.Parse()
	lista, err := leerLista(*ruta)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	nuevos, perdonados, bien := 0, 0, 0
	sc := bufio.NewScanner(os.Stdin)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var e struct{ Action, Package, Test string }
		if json.Unmarshal(sc.Bytes(), &e) != nil || e.Test == "" {
			continue
		}
		nombre := e.Package + "." + e.Test
		switch e.Action {
		case "pass":
			bien++
		case "fail":
			if p, ok := lista[nombre]; ok && time.Now().Before(p.hasta) {
				perdonados++
				fmt.Printf("- FALLA (en cuarentena hasta %s, %s, %s): %s\n", p.hasta.Format("02/01"), p.ticket, p.por, nombre)
			} else {
				nuevos++
				fmt.Printf("- **FALLA**: %s\n", nombre)
			}
		}
	}
	fmt.Printf("\n%d bien, %d fallos, %d fallos en cuarentena\n", bien, nuevos, perdonados)
	if nuevos > 0 {
		os.Exit(1)
	}
}
