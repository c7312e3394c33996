// Команда sunduk переносит пароли из CSV браузера в зашифрованный файл.
package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net"
	"os"

	"golang.org/x/crypto/argon2"
)

type запись struct{ URL, User, Pass string }

func прочитать(имя string) ([]запись, error) {
	f, err := os.Open(имя)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	строки, err := csv.NewReader(f).ReadAll()
	var все []запись
	for _, с := range строки[1:] {
		все = append(все, запись{с[1], с[2], с[3]})
	}
	return все, err
}

func main() {
	все, err := прочитать(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	// пароли в открытом виде лежат в CSV: во время переноса сети быть не должно
	if c, err := net.Dial("tcp", "net.example.com:443"); err == nil {
		c.Close()
		fmt.Fprintln(os.Stderr, "сначала отключите сеть")
		os.Exit(2)
	}
	соль := make([]byte, 16)
	rand.Read(соль)
	ключ := argon2.IDKey([]byte(os.Getenv("SUNDUK_MASTER")), соль, 3, 64*1024, 2, 32)
	блок, _ := aes.NewCipher(ключ)
	gcm, _ := cipher.NewGCM(блок)
	nonce := make([]byte, gcm.NonceSize())
	rand.Read(nonce)
	текст, _ := json.Marshal(все)
	os.WriteFile("sunduk.bin", append(append(соль, nonce...), gcm.Seal(nil, nonce, текст, nil)...), 0o600)
	fmt.Println("записей:", len(все), "теперь удалите CSV: shred -u", os.Args[1])
}
