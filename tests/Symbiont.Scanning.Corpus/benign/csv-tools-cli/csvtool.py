"""Small operations on CSV files: head, columns, select, sum."""
import argparse
import csv
import itertools
import sys
from decimal import Decimal, InvalidOperation


def rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        yield from csv.DictReader(file)


def head(a):
    for row in itertools.islice(rows(a.file), a.count):
        print(row)


def columns(a):
    print("\n".join(next(iter(rows(a.file)), {})))


def select(a):
    names = a.names.split(",")
    writer = csv.DictWriter(sys.stdout, names, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows(a.file))


def total(a):
    result = Decimal(0)
    for number, row in enumerate(rows(a.file), 2):
        try:
            result += Decimal(row[a.names] or "0")
        except InvalidOperation:
            sys.exit(f"line {number}: {row[a.names]!r} is not a number")
    print(result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("action", choices=["head", "columns", "select", "sum"])
    parser.add_argument("file")
    parser.add_argument("names", nargs="?", default="")
    parser.add_argument("--count", type=int, default=10)
    a = parser.parse_args()
    {"head": head, "columns": columns, "select": select, "sum": total}[a.action](a)
