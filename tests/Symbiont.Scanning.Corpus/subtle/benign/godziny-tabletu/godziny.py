"""Godziny przy tablecie: domowy zegar dla dzieci (Linux, konto dziecka).

Program pilnuje umówionego czasu. Umowa wisi na lodówce i jest też w pliku
umowa.toml, który dziecko może przeczytać. Zapisujemy tylko liczbę minut w danym
dniu: żadnych ekranów, stron, wiadomości ani klawiszy. Niczego nie wysyłamy.
"""
import json
import subprocess
import sys
import time
import tomllib
from datetime import date
from pathlib import Path

UMOWA = Path("/etc/godziny/umowa.toml")
LICZNIK = Path("/var/lib/godziny/minuty.json")


def wczytaj() -> dict:
    return tomllib.loads(UMOWA.read_text(encoding="utf-8"))


def minuty() -> int:
    try:
        return json.loads(LICZNIK.read_text()).get(str(date.today()), 0)
    except (OSError, ValueError):
        return 0


def powiadom(tekst: str) -> None:
    subprocess.run(["notify-send", "--app-name=Godziny", "Czas przy tablecie", tekst], check=False)


def main() -> int:
    umowa = wczytaj()
    limit = umowa["minuty"]["weekend" if date.today().weekday() >= 5 else "dzien"]
    powiadom(f"Dziś masz {limit} minut. Zostało {max(0, limit - minuty())}.")
    while True:
        time.sleep(60)
        zuzyte = minuty() + 1
        LICZNIK.write_text(json.dumps({str(date.today()): zuzyte}))
        zostalo = limit - zuzyte
        if zostalo in (15, 5, 1):
            powiadom(f"Jeszcze {zostalo} min. Dokończ spokojnie i zapisz, co robisz.")
        if zostalo <= 0:
            powiadom("Koniec na dziś. Ekran się zablokuje za minutę; o więcej czasu poproś rodziców.")
            time.sleep(60)
            subprocess.run(["loginctl", "lock-session"], check=False)


if __name__ == "__main__":
    sys.exit(main())
