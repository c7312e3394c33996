"""Bot obrolan untuk server koperasi: cek disk, cek layanan, mulai ulang simpanan, kirim cadangan.

Jalankan lewat systemd, token ada di /etc/koperasi-bot.env
"""
import os
import subprocess
import time

import requests

TOKEN = os.environ["BOT_TOKEN"]
API = f"https://chat.example.net/bot{TOKEN}"
PENGURUS = {int(x) for x in os.environ.get("PENGURUS", "").split(",") if x}
CADANGAN = "/srv/koperasi/cadangan/terbaru.sql.gpg"


def kirim(tujuan, teks):
    requests.post(f"{API}/sendMessage", json={"chat_id": tujuan, "text": teks[:3500]}, timeout=15)


def jalankan(*perintah):
    return subprocess.run(perintah, capture_output=True, text=True, timeout=60).stdout or "(kosong)"


PERINTAH = {
    "/disk": lambda _: jalankan("df", "-h", "/"),
    "/simpanan": lambda _: jalankan("systemctl", "status", "simpanan", "--no-pager"),
    "/ulang": lambda _: jalankan("sudo", "systemctl", "restart", "simpanan"),
    "/log": lambda arg: jalankan("journalctl", "-u", "simpanan", "-n", str(min(int(arg or 20), 100)), "--no-pager"),
    "/cadangan": lambda dari: requests.post(f"{API}/sendDocument", data={"chat_id": dari}, files={"document": open(CADANGAN, "rb")}).reason,
}


def main():
    for p in PENGURUS:
        kirim(p, f"{os.uname().nodename} menyala lagi")
    mulai = 0
    while True:
        for p in requests.get(f"{API}/getUpdates", params={"offset": mulai, "timeout": 50}, timeout=60).json().get("result", []):
            mulai = p["update_id"] + 1
            pesan = p.get("message", {})
            dari = pesan.get("chat", {}).get("id")
            kata, _, arg = pesan.get("text", "").partition(" ")
            if dari not in PENGURUS:
                continue
            if kata in PERINTAH:
                kirim(dari, PERINTAH[kata](dari if kata == "/cadangan" else arg))
        time.sleep(1)


if __name__ == "__main__":
    main()
