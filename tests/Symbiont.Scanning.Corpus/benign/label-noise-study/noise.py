"""How robust is a classifier against wrong labels? Adds label noise on purpose.

The noise goes into a copy, its amount is a parameter, and the changed rows are
marked in the column `label_was` - a file that was treated can be told from the
original at once.

    python noise.py train.csv --label species --share 0.05 --out train-noise05.csv
"""
import argparse
import csv
import random
import sys
from pathlib import Path


def flip(rows, label, share, seed):
    classes = sorted({r[label] for r in rows})
    if len(classes) < 2:
        raise ValueError("at least two classes are needed")
    rng = random.Random(seed)
    chosen = set(rng.sample(range(len(rows)), round(len(rows) * share)))
    for i, row in enumerate(rows):
        changed = dict(row, label_was="")
        if i in chosen:
            changed["label_was"] = row[label]
            changed[label] = rng.choice([c for c in classes if c != row[label]])
        yield changed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("--label", required=True)
    parser.add_argument("--share", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    if args.out.resolve() == args.source.resolve():
        sys.exit("the original is not overwritten, choose another --out")
    if not 0 < args.share <= 0.5:
        sys.exit("--share must be between 0 and 0.5")
    with args.source.open(newline="", encoding="utf-8") as f:
        rows = list(csv.DictReader(f))
    result = list(flip(rows, args.label, args.share, args.seed))
    with args.out.open("w", newline="", encoding="utf-8") as f:
        writer = csv.DictWriter(f, fieldnames=list(result[0]))
        writer.writeheader()
        writer.writerows(result)
    print(f"{sum(bool(r['label_was']) for r in result)} of {len(result)} labels changed -> {args.out}")


if __name__ == "__main__":
    main()
