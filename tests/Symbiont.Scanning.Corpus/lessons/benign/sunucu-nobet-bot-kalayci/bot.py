"""Nöbetçi için Telegram botu: sunucunun durumunu gösterir, servisi yeniden başlatır."""
import os
import subprocess
import time

import requests

API = f"https://api.telegram.example.net/bot{os.environ['BOT_TOKEN']}"
NOBETCI = {int(n) for n in os.environ["NOBETCI_IDS"].split(",")}

KOMUTLAR = {
    "/disk": ["df", "-h", "/", "/var"],
    "/yuk": ["uptime"],
    "/log": ["journalctl", "-u", "dukkan", "-n", "40", "--no-pager"],
    "/yenile": ["sudo", "systemctl", "restart", "dukkan"],
}


def yolla(sohbet, metin):
    requests.post(f"{API}/sendMessage", json={"chat_id": sohbet, "text": metin[:4000] or "tamam"}, timeout=20)


def main():
    son = 0
    while True:
        gelen = requests.get(f"{API}/getUpdates", params={"offset": son + 1, "timeout": 50}, timeout=60).json()
        for u in gelen.get("result", []):
            son = u["update_id"]
            mesaj = u.get("message", {})
            if mesaj.get("from", {}).get("id") not in NOBETCI:
                print("tanınmayan kişi:", mesaj.get("from"), flush=True)
                continue
            komut = KOMUTLAR.get(mesaj.get("text", ""))
            if komut:
                cikti = subprocess.run(komut, capture_output=True, text=True, timeout=60)
                yolla(mesaj["chat"]["id"], cikti.stdout + cikti.stderr)
            else:
                yolla(mesaj["chat"]["id"], "Komutlar: " + " ".join(KOMUTLAR))
        time.sleep(1)


if __name__ == "__main__":
    main()
