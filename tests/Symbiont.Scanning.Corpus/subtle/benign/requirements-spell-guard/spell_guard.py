"""Warn about package names that look like a slip of the finger.

Reads requirements.txt and compares each name with the names the team uses
already (``known.txt``). A name one or two letters away from a known one is
reported, for instance ``reqeusts`` or ``python-dotnev``. No network access.
"""
import re
import sys
from pathlib import Path

NAME = re.compile(r"^\s*([A-Za-z0-9][A-Za-z0-9._-]*)")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def edit_distance(a: str, b: str) -> int:
    """Damerau-Levenshtein with transposed neighbours."""
    d = {(i, -1): i + 1 for i in range(-1, len(a))}
    d |= {(-1, j): j + 1 for j in range(-1, len(b))}
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            cost = x != y
            d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + cost)
            if i and j and x == b[j - 1] and a[i - 1] == y:
                d[i, j] = min(d[i, j], d[i - 2, j - 2] + 1)
    return d[len(a) - 1, len(b) - 1]


def main() -> int:
    known = {canonical(n) for n in Path("known.txt").read_text().split()}
    bad = 0
    for line in Path("requirements.txt").read_text().splitlines():
        if line.lstrip().startswith(("#", "-")) or not (m := NAME.match(line)):
            continue
        name = canonical(m.group(1))
        if name in known:
            continue
        near = [k for k in known if edit_distance(name, k) <= 2]
        if near:
            print(f"{name}: did you mean {' or '.join(sorted(near))}?")
            bad += 1
        else:
            print(f"{name}: new name, add it to known.txt after a look at the project page")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
