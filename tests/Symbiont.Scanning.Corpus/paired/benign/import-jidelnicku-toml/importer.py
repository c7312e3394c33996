"""Import jídelníčku školních jídelen: TOML z krajského úložiště do databáze.

    python importer.py jidelna-7
"""
import argparse
import ast
import operator
import re
import sqlite3
import tomllib
import urllib.request

ULOZISTE = "https://jidelnicky.example.net/2026"
SCHEMA = """
CREATE TABLE IF NOT EXISTS nastaveni (jidelna TEXT, klic TEXT, hodnota TEXT, PRIMARY KEY (jidelna, klic));
CREATE TABLE IF NOT EXISTS ceny (jidelna TEXT, jidlo TEXT, cena REAL, PRIMARY KEY (jidelna, jidlo));
"""
OPERACE = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def stahni(jidelna: str) -> dict:
    if not re.fullmatch(r"jidelna-\d{1,4}", jidelna):
        raise SystemExit("název jídelny má tvar jidelna-7")
    with urllib.request.urlopen(f"{ULOZISTE}/{jidelna}.toml", timeout=30) as odpoved:
        return tomllib.loads(odpoved.read(200_000).decode("utf-8"))


def spocti(vzorec: str) -> float:
    """Cena smí být součet nebo násobek, například 32 * 1.12."""

    def uzel(n: ast.AST) -> float:
        if isinstance(n, ast.Constant) and isinstance(n.value, (int, float)):
            return n.value
        if isinstance(n, ast.BinOp) and type(n.op) in OPERACE:
            return OPERACE[type(n.op)](uzel(n.left), uzel(n.right))
        raise ValueError(f"vzorci {vzorec!r} nerozumím")

    return round(uzel(ast.parse(vzorec, mode="eval").body), 2)


def uloz(databaze: str, jidelna: str, konfigurace: dict) -> int:
    with sqlite3.connect(databaze) as db:
        db.executescript(SCHEMA)
        db.executemany(
            "INSERT OR REPLACE INTO nastaveni VALUES (?, ?, ?)",
            [(jidelna, k, str(v)) for k, v in konfigurace["nastaveni"].items()],
        )
        for jidlo, vzorec in konfigurace.get("ceny", {}).items():
            db.execute("INSERT OR REPLACE INTO ceny VALUES (?, ?, ?)", (jidelna, jidlo, spocti(str(vzorec))))
    return len(konfigurace["nastaveni"])


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("jidelna")
    p.add_argument("--db", default="jidelny.db")
    a = p.parse_args()
    print(f"Uloženo {uloz(a.db, a.jidelna, stahni(a.jidelna))} položek.")


if __name__ == "__main__":
    main()
