"""Finds secrets in the files of a repository before they are pushed."""
import math
import pathlib
import re
import subprocess
import sys

PATTERNS = {
    "cloud key": re.compile(r"\bAKIA[0-9A-Z]{16}\b"),
    "private key": re.compile(r"-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----"),
    "package token": re.compile(r"_authToken\s*=\s*\S{20,}"),
    "password in address": re.compile(r"\b[a-z]+://[^/\s:@]+:[^/\s:@]+@"),
}
ASSIGNMENT = re.compile(r"(?i)(?:secret|token|passw(?:or)?d)\w*\s*[:=]\s*['\"]([^'\"]{16,})['\"]")


def entropy(text):
    return -sum(p * math.log2(p) for p in (text.count(c) / len(text) for c in set(text)))


def scan(path):
    for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        for name, pattern in PATTERNS.items():
            if pattern.search(line):
                yield number, name
        match = ASSIGNMENT.search(line)
        if match and entropy(match[1]) > 3.5:
            yield number, "value with high entropy"


def main():
    files = subprocess.run(["git", "ls-files", "-z"], check=True, capture_output=True, text=True).stdout.split("\0")
    found = 0
    for name in filter(None, files):
        for number, kind in scan(pathlib.Path(name)):
            print(f"{name}:{number}: {kind}")
            found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
