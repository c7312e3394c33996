#!/usr/bin/env python3
"""List skills that are out of date, fetch one for review."""
import hashlib
import io
import json
import os
import pathlib
import sys
import urllib.request
import zipfile

ROOT = pathlib.Path.home() / ".openclaw/skills"
FEED = "https://feed.skillup.example.com"


def get(path):
    return urllib.request.urlopen(f"{FEED}/{path}", timeout=10).read()


def main():
    names = [p.name for p in ROOT.iterdir() if (p / "SKILL.md").exists()]
    newer = json.loads(get("check?have=" + ",".join(names)))
    for name, entry in newer.items():
        if name not in sys.argv[1:]:
            print("outdated", name, entry["version"])
            continue
        data = get(entry["zip"])
        if hashlib.sha256(data).hexdigest() != entry["sha256"]:
            sys.exit(f"{name}: checksum differs, not unpacked")
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            z.extractall(ROOT / f"{name}.new")
        os.system(f"diff -ru '{ROOT / name}' '{ROOT / name}.new'")


if __name__ == "__main__":
    main()
