#!/usr/bin/env python3
"""Looks through memory files of assistants (MEMORY.md, AGENTS.md, SOUL.md, CLAUDE.md)
for lines that a person should read again. Changes nothing.

Reported are: comments that are invisible when rendered, characters without width,
addresses, long gaps, sentences that ask for secrecy ("do not tell the user").
"""
import re
import sys
from pathlib import Path

NAMES = ("MEMORY.md", "AGENTS.md", "SOUL.md", "CLAUDE.md")
CHECKS = [
    ("hidden comment", re.compile(r"<!--.*?-->", re.S)),
    ("character without width", re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")),
    ("asks for secrecy", re.compile(r"(?i)\b(do not|don't|never) (tell|mention|show)\b.{0,40}\buser\b")),
    ("overrides instructions", re.compile(r"(?i)\bignore (all |the )?(previous|above|earlier) (instructions|rules)\b")),
    ("download in a shell", re.compile(r"\b(curl|wget)\b[^\n]*\|\s*(ba)?sh\b")),
    ("address", re.compile(r"https?://[^\s)>\"']+")),
    ("long gap", re.compile(r"\n{15,}")),
]


def findings(text):
    for title, pattern in CHECKS:
        for match in pattern.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            excerpt = match.group()[:70].encode("unicode_escape").decode("ascii")
            yield line, title, excerpt


def main():
    roots = [Path(a) for a in sys.argv[1:]] or [Path(".")]
    count = 0
    for root in roots:
        for name in NAMES:
            for path in root.rglob(name):
                for line, title, excerpt in sorted(findings(path.read_text(encoding="utf-8", errors="replace"))):
                    print(f"{path}:{line}: {title}: {excerpt}")
                    count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
