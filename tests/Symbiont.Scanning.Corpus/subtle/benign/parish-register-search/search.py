"""Search parish registers by surname, forgiving of old spellings.

``letters.tsv`` gives each consonant a phonetic weight. Two surnames match
when the weighted distance of their consonant skeletons is small enough.
"""
from __future__ import annotations

import csv
import sys
from pathlib import Path

HERE = Path(__file__).parent
VOWELS = set("aeiouyhw")


def load_weights(path: Path = HERE / "letters.tsv") -> dict[str, int]:
    with path.open(encoding="utf-8") as fh:
        return {letter: int(weight) for letter, weight in csv.reader(fh, delimiter="\t")}


def skeleton(name: str) -> str:
    kept = [c for c in name.lower() if c.isalpha() and c not in VOWELS]
    return "".join(c for i, c in enumerate(kept) if i == 0 or kept[i - 1] != c)


def distance(a: str, b: str, weights: dict[str, int]) -> int:
    a, b = skeleton(a), skeleton(b)
    longest = max(len(a), len(b))
    total = 0
    for x, y in zip(a.ljust(longest), b.ljust(longest)):
        total += abs(weights.get(x, 20) - weights.get(y, 20))
    return total


def main(argv: list[str]) -> int:
    if len(argv) != 3:
        print("usage: search.py REGISTER.csv SURNAME", file=sys.stderr)
        return 2
    weights = load_weights()
    with open(argv[1], encoding="utf-8", newline="") as fh:
        for row in csv.DictReader(fh):
            if distance(row["surname"], argv[2], weights) <= 6:
                print(row["year"], row["event"], row["given"], row["surname"], "f.", row["folio"])
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv))
