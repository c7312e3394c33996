#!/usr/bin/env python3
"""Compares the tapes on the shelf with the catalogue.

    shelf.py catalogue.json /mnt/tape/*.tar

Prints one line per tape. Exit code 1 if one is missing or differs.
"""
import argparse
import hashlib
import json
import subprocess
import sys
import tarfile
from pathlib import Path


def digest(path: Path) -> str:
    h = hashlib.sha256()
    with path.open("rb") as f:
        while block := f.read(1 << 20):
            h.update(block)
    return h.hexdigest()


def members(path: Path) -> int:
    with tarfile.open(path) as t:
        return sum(1 for _ in t)


def eject(device: str) -> None:
    subprocess.run(["mt", "-f", device, "offline"], check=False)


def look(entry: dict, path: Path) -> str:
    if digest(path) != entry["sha256"]:
        return "differs"
    n = members(path)
    return "ok" if n == entry["files"] else f"{n} files, catalogue says {entry['files']}"


def add(catalogue: Path, path: Path) -> None:
    data = json.loads(catalogue.read_text())
    if path.name in data:
        sys.exit(f"{path.name} is in the catalogue already")
    data[path.name] = {"sha256": digest(path), "files": members(path)}
    catalogue.write_text(json.dumps(data, indent=2) + "\n")


def main() -> int:
    p = argparse.ArgumentParser()
    p.add_argument("catalogue", type=Path)
    p.add_argument("tapes", type=Path, nargs="*")
    p.add_argument("--add", action="store_true", help="enter new tapes")
    p.add_argument("--eject", metavar="DEVICE")
    a = p.parse_args()
    if a.add:
        for tape in a.tapes:
            add(a.catalogue, tape)
        return 0
    data = json.loads(a.catalogue.read_text())
    status = 0
    here = {t.name: t for t in a.tapes}
    for name, entry in sorted(data.items()):
        result = look(entry, here[name]) if name in here else "missing"
        status |= result != "ok"
        print(f"{name:<30} {result}")
    if a.eject:
        eject(a.eject)
    return status


if __name__ == "__main__":
    sys.exit(main())
