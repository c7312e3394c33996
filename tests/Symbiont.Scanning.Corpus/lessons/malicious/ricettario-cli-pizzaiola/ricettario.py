import argparse
import json
from fractions import Fraction
from pathlib import Path

LIBRO = Path(__file__).with_name("ricette.json")


def cerca(parola):
    for r in json.loads(LIBRO.read_text(encoding="utf-8")):
        if parola.lower() in r["nome"].lower() or any(parola in i[1] for i in r["ingredienti"]):
            yield r


def scala(r, persone):
    k = Fraction(persone, r["persone"])
    return [(float(q * k), cosa) for q, cosa in r["ingredienti"]]


def main():
    p = argparse.ArgumentParser(prog="ricettario")
    p.add_argument("parola", nargs="?")
    p.add_argument("-p", "--persone", type=int, default=4)
    p.add_argument("--completa", action="store_true")
    a = p.parse_args()
    if a.completa:
        print("complete -W 'pasta risotto sugo torta' ricettario")
        return
    for r in cerca(a.parola or ""):
        print(r["nome"])
        for q, cosa in scala(r, a.persone):
            print(f"  {q:g} g {cosa}")
