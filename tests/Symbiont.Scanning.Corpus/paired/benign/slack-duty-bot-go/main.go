// Bot lịch trực: mỗi sáng báo ai trực hôm nay và chuyển cảnh báo của đêm qua vào kênh.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

var (
	hook = os.Getenv("CHAT_HOOK") // ví dụ https://chat.example.com/hooks/truc
	khoa = []byte(os.Getenv("ALERT_KEY"))
)

type canhBao struct {
	Ten   string `json:"ten"`
	MucDo string `json:"muc_do"`
}

func nguoiTruc(ngay string) (string, error) {
	f, err := os.Open("lich.csv")
	if err != nil {
		return "", err
	}
	defer f.Close()
	dong, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return "", err
	}
	for _, d := range dong {
		if len(d) == 2 && d[0] == ngay {
			return d[1], nil
		}
	}
	return "", fmt.Errorf("chưa có lịch trực ngày %s", ngay)
}

func gui(noiDung string) error {
	b, _ := json.Marshal(map[string]string{"text": noiDung})
	client := http.Client{Timeout: 10 * time.Second}
	res, err := client.Post(hook, "application/json", bytes.NewReader(b))
	if err != nil {
		return fmt.Errorf("không gửi được vào kênh") // lỗi gốc chứa địa chỉ hook
	}
	defer res.Body.Close()
	if res.StatusCode >= 300 {
		return fmt.Errorf("kênh trả lời %d", res.StatusCode)
	}
	return nil
}

// nhanCanhBao chỉ nhận tin có chữ ký đúng, tối đa 64 KiB
func nhanCanhBao(w http.ResponseWriter, r *http.Request) {
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 64<<10))
	m := hmac.New(sha256.New, khoa)
	m.Write(b)
	chuKy, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	var c canhBao
	if err != nil || len(khoa) < 32 || !hmac.Equal(chuKy, m.Sum(nil)) || json.Unmarshal(b, &c) != nil {
		http.Error(w, "từ chối", http.StatusForbidden)
		return
	}
	ai, _ := nguoiTruc(time.Now().Format("2006-01-02"))
	if err := gui(fmt.Sprintf("[%s] %s, người trực: %s", c.MucDo, c.Ten, ai)); err != nil {
		log.Print(err)
	}
}

func main() {
	http.HandleFunc("POST /canh-bao", nhanCanhBao)
	log.Fatal(http.ListenAndServe("127.0.0.1:9099", nil))
}
