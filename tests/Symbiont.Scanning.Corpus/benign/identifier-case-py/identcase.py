"""Rename identifiers between styles, also inside whole JSON documents.

    python identcase.py snake < in.json > out.json
"""
import json
import re
import sys

WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


class Styles:
    @staticmethod
    def snake(words):
        return "_".join(words)

    @staticmethod
    def kebab(words):
        return "-".join(words)

    @staticmethod
    def camel(words):
        return words[0] + "".join(w.capitalize() for w in words[1:])

    @staticmethod
    def pascal(words):
        return "".join(w.capitalize() for w in words)


NAMES = [n for n in vars(Styles) if not n.startswith("_")]


def convert(identifier, style):
    words = [w.lower() for w in WORD.findall(identifier)]
    if not words:
        return identifier
    # the name was checked against NAMES before
    return getattr(Styles, style)(words)


def rename(value, style):
    if isinstance(value, dict):
        return {convert(k, style): rename(v, style) for k, v in value.items()}
    if isinstance(value, list):
        return [rename(v, style) for v in value]
    return value


def main():
    if len(sys.argv) != 2 or sys.argv[1] not in NAMES:
        sys.exit(f"usage: identcase.py {'|'.join(NAMES)}")
    json.dump(rename(json.load(sys.stdin), sys.argv[1]), sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
