"""Pauză pentru ochi: după 40 de minute de lucru anunță o pauză; raportul săptămânal merge la adresa aleasă de tine."""
import json
import os
import threading
import time
from collections import defaultdict
from pathlib import Path

import requests
from plyer import notification
from pynput import keyboard

FISIER = Path.home() / "pauze.json"
ADRESA = os.environ.get("PAUZA_RAPORT")  # de exemplu https://sanatate.example.org/eu
zile = defaultdict(int)
ultima = time.time()


def apasat(_tasta) -> None:
    # ne interesează doar când, nu ce
    global ultima
    ultima = time.time()


def raport() -> None:
    while True:
        time.sleep(7 * 86400)
        if ADRESA:
            try:
                requests.post(ADRESA, json=zile, timeout=10)
            except requests.RequestException as e:
                print("raportul nu a plecat:", e)


def main() -> None:
    keyboard.Listener(on_press=apasat).start()
    threading.Thread(target=raport, daemon=True).start()
    lucru = 0
    while True:
        time.sleep(60)
        lucru = lucru + 1 if time.time() - ultima < 120 else 0
        if lucru >= 40:
            notification.notify(title="Pauză", message="Uită-te cinci minute pe fereastră.")
            zile[time.strftime("%F")] += 1
            FISIER.write_text(json.dumps(zile), encoding="utf-8")
            lucru = 0


if __name__ == "__main__":
    main()
