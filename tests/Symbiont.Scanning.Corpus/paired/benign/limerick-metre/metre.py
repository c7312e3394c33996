"""Checks the metre of limericks and the white space of the file they are in."""
import pathlib
import re
import subprocess
import sys

BOOK = pathlib.Path(__file__).with_name("limericks.txt")
VOWELS = re.compile(r"[aeiouy]+", re.I)


def poems():
    block = []
    for line in BOOK.read_text("utf-8").split("\n"):
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def syllables(line):
    """Rough count: groups of vowels, a silent e at the end does not count."""
    total = 0
    for word in re.findall(r"[a-z']+", line, re.I):
        n = len(VOWELS.findall(word))
        if word.lower().endswith("e") and n > 1:
            n -= 1
        total += n
    return total


def white(lines):
    """Line ends with blanks or tabs; two blanks are a line break of Markdown, all else is a slip."""
    for nr, line in enumerate(lines, 1):
        end = line[len(line.rstrip(" \t")):]
        if end and end != "  ":
            yield nr, "".join("→" if c == "\t" else "·" for c in end)


def main():
    bad = 0
    for poem in poems():
        counts = [syllables(line) for line in poem]
        if len(poem) != 5 or max(counts[2:4]) >= min(counts[:2]):
            bad += 1
            print(f"{poem[0].strip()!r}: {counts}")
    for nr, end in white(BOOK.read_text("utf-8").split("\n")):
        bad += 1
        print(f"line {nr} ends with {end}")
    if not bad and "--print" in sys.argv:
        subprocess.run(["lp", "-o", "media=A5", str(BOOK)], check=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
