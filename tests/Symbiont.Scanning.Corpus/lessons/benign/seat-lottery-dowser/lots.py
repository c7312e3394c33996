"""Allot seats by lot. Repeatable: same applicants, same seed, same list."""
import argparse
import csv
import hashlib
import random
import sys
import time


def load(path):
    with open(path, newline="", encoding="utf-8") as f:
        return [row for row in csv.DictReader(f) if row.get("name")]


def mark(name):
    return hashlib.md5(name.strip().lower().encode()).hexdigest()[:8]


def lots(row):
    # § 7: whoever went away empty last year has two lots
    return 2 if (row.get("empty_last_year") or "").lower() in ("yes", "1") else 1


def allot(rows, seats, seed):
    rng = random.Random(seed)
    pool, seated = list(rows), []
    while pool and len(seated) < seats:
        pick = rng.choices(pool, [lots(r) for r in pool])[0]
        seated.append(pick)
        pool.remove(pick)
    return seated


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("applicants", nargs="?")
    ap.add_argument("--seats", type=int, default=10)
    ap.add_argument("--seed", type=int, default=int(time.time()))
    ap.add_argument("--mine")
    a = ap.parse_args()
    if a.mine:
        sys.exit(print(mark(a.mine)))
    print(f"seed {a.seed}")
    for row in allot(load(a.applicants), a.seats, a.seed):
        print(mark(row["name"]), lots(row))
