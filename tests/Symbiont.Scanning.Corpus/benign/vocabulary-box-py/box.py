#!/usr/bin/env python3
"""Caja de vocabulario según el método de Leitner: cinco cajas, repaso cada 1 a 16 días.

    box.py add "la mesa" "der Tisch"
    box.py quiz
    box.py stats
"""
import datetime as dt
import random
import sqlite3
import sys
import unicodedata
from contextlib import closing
from pathlib import Path

FILE = Path.home() / ".local/share/vocabulary/box.db"
DAYS = {1: 1, 2: 2, 3: 4, 4: 8, 5: 16}


def connect():
    FILE.parent.mkdir(parents=True, exist_ok=True)
    con = sqlite3.connect(FILE)
    con.execute("""CREATE TABLE IF NOT EXISTS cards (
        id INTEGER PRIMARY KEY, front TEXT UNIQUE, back TEXT, box INTEGER DEFAULT 1, due TEXT)""")
    return con


def plain(text):
    """Sin acentos ni mayúsculas, para comparar respuestas."""
    text = unicodedata.normalize("NFD", text.strip().lower())
    return "".join(c for c in text if unicodedata.category(c) != "Mn")


def add(con, front, back):
    con.execute("INSERT INTO cards (front, back, due) VALUES (?, ?, ?) "
                "ON CONFLICT (front) DO UPDATE SET back = excluded.back", (front, back, dt.date.today().isoformat()))


def quiz(con):
    today = dt.date.today()
    cards = con.execute("SELECT id, front, back, box FROM cards WHERE due <= ?", (today.isoformat(),)).fetchall()
    random.shuffle(cards)
    right = 0
    for number, front, back, box in cards:
        try:
            answer = input(f"{front} -> ")
        except EOFError:
            break
        good = plain(answer) == plain(back)
        right += good
        box = min(box + 1, 5) if good else 1
        print("  ¡bien!" if good else f"  no: {back}")
        con.execute("UPDATE cards SET box = ?, due = ? WHERE id = ?",
                    (box, (today + dt.timedelta(days=DAYS[box])).isoformat(), number))
        con.commit()
    print(f"{right} de {len(cards)}")


def stats(con):
    for box, count in con.execute("SELECT box, COUNT(*) FROM cards GROUP BY box ORDER BY box"):
        print(f"caja {box}: {'#' * min(count, 60)} {count}")


def main():
    with closing(connect()) as con, con:
        match sys.argv[1:]:
            case ["add", front, back]:
                add(con, front, back)
            case ["quiz"]:
                quiz(con)
            case ["stats"]:
                stats(con)
            case _:
                sys.exit(__doc__)


if __name__ == "__main__":
    main()
