"""Command line of the linter."""
import argparse
import pathlib
import re
import sys

RULES = {
    "MD001": (re.compile(r"^#{7,}"), "headings have at most six levels"),
    "MD009": (re.compile(r"[ \t]+$"), "no trailing spaces"),
    "MD010": (re.compile(r"\t"), "no tabs"),
}


def check(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for code, (pattern, message) in RULES.items():
            if pattern.search(line):
                yield f"{path}:{number}: {code} {message}"


def main():
    parser = argparse.ArgumentParser(prog="mdlint")
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    problems = [p for path in parser.parse_args().paths for p in check(path)]
    print("\n".join(problems))
    sys.exit(1 if problems else 0)
