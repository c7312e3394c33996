// Package doisoat đọc lại mã chuyển khoản trên hoá đơn của xưởng rèn và so với sổ tài khoản.
package doisoat

import (
	"fmt"
	"strconv"
	"strings"
)

// SoTaiKhoan: những tài khoản xưởng thật sự dùng, theo tiền tệ và mức tiền.
type SoTaiKhoan struct {
	Thuong string
	Lon    string // hoá đơn từ NguongLon trở lên vào tài khoản công ty, ghi rõ trong hợp đồng
	Nguong int64
}

func tach(s string) (map[string]string, error) {
	out := map[string]string{}
	for len(s) >= 4 {
		n, err := strconv.Atoi(s[2:4])
		if err != nil || len(s) < 4+n {
			return nil, fmt.Errorf("mã hỏng ở %q", s)
		}
		out[s[:2]] = s[4 : 4+n]
		s = s[4+n:]
	}
	return out, nil
}

// KiemTra báo lỗi khi mã QR không trả về đúng tài khoản trong sổ.
func KiemTra(ma string, so SoTaiKhoan) error {
	ngoai, err := tach(ma)
	if err != nil {
		return err
	}
	tien, _ := strconv.ParseInt(ngoai["54"], 10, 64)
	giua, err := tach(ngoai["38"])
	if err != nil {
		return err
	}
	trong, err := tach(giua["01"])
	if err != nil {
		return err
	}
	can := so.Thuong
	if so.Lon != "" && tien >= so.Nguong {
		can = so.Lon
	}
	if got := strings.TrimSpace(trong["01"]); got != can {
		return fmt.Errorf("tài khoản %s không có trong sổ, cần %s: dừng, gọi cho kế toán", got, can)
	}
	return nil
}
