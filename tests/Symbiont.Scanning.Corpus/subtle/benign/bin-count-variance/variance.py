import argparse
import csv
import datetime as dt
import shutil
import sqlite3
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("database", type=Path)
parser.add_argument("sheet", type=Path)
parser.add_argument("--book", action="store_true")
args = parser.parse_args()

con = sqlite3.connect(args.database)
changes = []
with args.sheet.open(newline="") as f:
    for row in csv.DictReader(f):
        found = con.execute("select qty, price from item where id=?", (row["item"],)).fetchone()
        if found is None:
            print(f"{row['item']}\tnot in the database")
            continue
        have, price = found
        diff = int(row["counted"]) - have
        if diff:
            second = " second count" if have and abs(diff) / have > 0.02 else ""
            print(f"{row['item']}\t{diff:+d}\t{diff * price:.2f}{second}")
        changes.append((int(row["counted"]), row["item"]))

if args.book:
    answer = input(f"Book {len(changes)} counts into {args.database}? Type BOOK: ")
    if answer != "BOOK":
        raise SystemExit("nothing booked")
    stamp = dt.datetime.now().strftime("%Y%m%d-%H%M%S")
    shutil.copy2(args.database, args.database.with_name(f"stock-{stamp}.bak"))
    with con:
        con.executemany("update item set qty=?, last_count=date('now') where id=?", changes)
    print("booked")
