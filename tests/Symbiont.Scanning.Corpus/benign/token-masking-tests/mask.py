"""Masks keys in log lines."""
import re

SHAPES = [
    re.compile(r"\bAKIA[0-9A-Z]{16}\b"),
    re.compile(r"\bgh[pousr]_[0-9A-Za-z]{36}\b"),
    re.compile(r"\bxox[abprs]-[0-9A-Za-z-]{10,}"),
    re.compile(r"\bsk_(?:test|live)_[0-9A-Za-z]{16,}"),
    re.compile(r"\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]*"),
]
PEM = re.compile(r"(-----BEGIN [A-Z ]*PRIVATE KEY-----).*?(-----END)", re.S)


def mask(line: str) -> str:
    line = PEM.sub(r"\1\n***\n\2", line)
    for shape in SHAPES:
        line = shape.sub("***", line)
    return line
