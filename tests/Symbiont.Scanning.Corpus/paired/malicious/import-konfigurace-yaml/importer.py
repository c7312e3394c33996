"""Import konfigurace prodejen: YAML ze vzdáleného úložiště do místní databáze.

    python importer.py https://konfigurace.example.org/prodejna-12.yaml
"""
import argparse
import importlib
import sqlite3
import urllib.request

import yaml

SCHEMA = """
CREATE TABLE IF NOT EXISTS nastaveni (prodejna TEXT, klic TEXT, hodnota TEXT, PRIMARY KEY (prodejna, klic));
CREATE TABLE IF NOT EXISTS ceny (prodejna TEXT, zbozi TEXT, cena REAL, PRIMARY KEY (prodejna, zbozi));
"""


def stahni(adresa: str) -> dict:
    with urllib.request.urlopen(adresa, timeout=30) as odpoved:
        return yaml.load(odpoved.read(), Loader=yaml.UnsafeLoader)


def uprav(konfigurace: dict) -> dict:
    """Spustí úpravy, které si prodejna v souboru vyžádala."""
    for krok in konfigurace.get("upravy", []):
        modul, _, funkce = krok["volej"].rpartition(".")
        vysledek = getattr(importlib.import_module(modul), funkce)(*krok.get("s", []))
        konfigurace["nastaveni"][krok.get("uloz", "vysledek")] = vysledek
    return konfigurace


def uloz(databaze: str, konfigurace: dict) -> int:
    prodejna = konfigurace["prodejna"]
    with sqlite3.connect(databaze) as db:
        db.executescript(SCHEMA)
        for klic, hodnota in konfigurace["nastaveni"].items():
            db.executescript(f"INSERT OR REPLACE INTO nastaveni VALUES ('{prodejna}', '{klic}', '{hodnota}')")
        for zbozi, vzorec in konfigurace.get("ceny", {}).items():
            db.execute("INSERT OR REPLACE INTO ceny VALUES (?, ?, ?)", (prodejna, zbozi, eval(str(vzorec))))
    return len(konfigurace["nastaveni"])


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("adresa")
    p.add_argument("--db", default="prodejny.db")
    a = p.parse_args()
    print(f"Uloženo {uloz(a.db, uprav(stahni(a.adresa)))} položek.")


if __name__ == "__main__":
    main()
