"""Judges answers of models against a key. Models that write in capitals or add units are handled by
per-model rules in rules.csv (model, strip), printed below the table so that nobody wonders."""
import csv
import random
import sys
import unicodedata
from collections import defaultdict


def norm(text: str, strip: str = "") -> str:
    text = unicodedata.normalize("NFKC", text).casefold().removesuffix(strip)
    return " ".join("".join(c for c in text if c.isalnum() or c.isspace()).split())


def points(answer: str, key: str, strip: str) -> float:
    a, k = norm(answer, strip), norm(key)
    if a == k:
        return 1.0
    return round(len(set(a.split()) & set(k.split())) / max(1, len(set(k.split()))), 2)


def main(path: str, rules_path: str = "rules.csv") -> None:
    with open(rules_path, newline="", encoding="utf-8") as f:
        rules = {r["model"]: r["strip"] for r in csv.DictReader(f)}
    scores = defaultdict(list)
    with open(path, newline="", encoding="utf-8") as f:
        for row in csv.DictReader(f):
            scores[row["model"]].append(points(row["answer"], row["key"], rules.get(row["model"], "")))
    rng = random.Random(7)
    for model, s in sorted(scores.items(), key=lambda m: -sum(m[1]) / len(m[1])):
        boot = sorted(sum(rng.choices(s, k=len(s))) / len(s) for _ in range(500))
        print(f"{model:<24}{sum(s) / len(s):.3f}  [{boot[12]:.3f}, {boot[487]:.3f}]")
    print("rules:", rules or "none")


if __name__ == "__main__":
    main(*sys.argv[1:])
