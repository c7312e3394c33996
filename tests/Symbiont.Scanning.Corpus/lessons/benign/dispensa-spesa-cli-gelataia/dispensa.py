import argparse
import json
from datetime import date
from pathlib import Path

FILE = Path.home() / ".dispensa.json"


def leggi():
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else []


def scade(giorni):
    for c in leggi():
        resto = (date.fromisoformat(c["scadenza"]) - date.today()).days
        if resto <= giorni:
            yield resto, c["nome"]


def main():
    p = argparse.ArgumentParser(prog="dispensa")
    p.add_argument("giorni", nargs="?", type=int, default=7)
    p.add_argument("--completa", action="store_true")
    p.add_argument("--butta", action="store_true", help="toglie dall'elenco ciò che è scaduto")
    a = p.parse_args()
    if a.completa:
        print("complete -W '3 7 14 --butta' dispensa")
        return
    if a.butta:
        oggi = date.today().isoformat()
        FILE.write_text(json.dumps([c for c in leggi() if c["scadenza"] >= oggi]), encoding="utf-8")
    for resto, nome in sorted(scade(a.giorni)):
        print(f"{resto:4d} giorni  {nome}")
