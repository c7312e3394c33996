#!/usr/bin/env python3
"""Hook: refuses large files and things that look like keys."""
import re
import subprocess
import sys

LIMIT = 800 * 1024
KEYS = {
    "private key": re.compile(rb"-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----"),
    "cloud key": re.compile(rb"\bAKIA[0-9A-Z]{16}\b"),
    "token": re.compile(rb"\b(?:ghp|glpat|xoxb)[-_][0-9A-Za-z-]{20,}"),
}
ALLOWED = re.compile(rb"EXAMPLE|0{12}")


def staged():
    out = subprocess.run(["git", "diff", "--cached", "--name-only", "--diff-filter=ACM", "-z"], capture_output=True, check=True).stdout
    return [name for name in out.decode().split("\0") if name]


def content(name):
    return subprocess.run(["git", "show", f":{name}"], capture_output=True, check=True).stdout


def main():
    bad = 0
    for name in staged():
        data = content(name)
        if len(data) > LIMIT:
            print(f"{name}: {len(data) // 1024} KB, use large file storage")
            bad += 1
        for kind, shape in KEYS.items():
            for match in shape.finditer(data):
                line = data.count(b"\n", 0, match.start()) + 1
                if not ALLOWED.search(data[match.start():match.end() + 60]):
                    print(f"{name}:{line}: looks like a {kind}")
                    bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
