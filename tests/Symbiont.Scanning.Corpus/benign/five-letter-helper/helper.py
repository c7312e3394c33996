#!/usr/bin/env python3
"""Helps with five-letter word games.

    helper.py crane=..y.g slope=x.y..     letter: g right place, y elsewhere, else absent
"""
import sys
from collections import Counter
from pathlib import Path

WORDS = Path(__file__).with_name("words.txt")


def mark(guess, answer):
    """What the game would show for a guess."""
    result = ["x"] * 5
    rest = Counter()
    for i, (g, a) in enumerate(zip(guess, answer)):
        if g == a:
            result[i] = "g"
        else:
            rest[a] += 1
    for i, g in enumerate(guess):
        if result[i] == "x" and rest[g]:
            result[i] = "y"
            rest[g] -= 1
    return "".join(result)


def possible(words, clues):
    return [w for w in words if all(mark(g, w) == m for g, m in clues)]


def best(candidates, words):
    """The guess that leaves the smallest groups on average."""
    if len(candidates) <= 2:
        return candidates[:1]

    def score(guess):
        groups = Counter(mark(guess, w) for w in candidates)
        return sum(n * n for n in groups.values()) / len(candidates), guess not in candidates

    pool = words if len(candidates) < 200 else candidates
    return sorted(pool, key=score)[:5]


def parse(text):
    guess, _, marks = text.lower().partition("=")
    marks = marks.replace(".", "x")
    if len(guess) != 5 or len(marks) != 5 or set(marks) - set("gyx"):
        sys.exit(f"cannot read {text!r}")
    return guess, marks


def main():
    words = [w for w in WORDS.read_text(encoding="utf-8").split() if len(w) == 5]
    left = possible(words, [parse(a) for a in sys.argv[1:]])
    print(f"{len(left)} words: {' '.join(left[:20])}{' ...' if len(left) > 20 else ''}")
    if left:
        print("try:", " ".join(best(left, words)))


if __name__ == "__main__":
    main()
