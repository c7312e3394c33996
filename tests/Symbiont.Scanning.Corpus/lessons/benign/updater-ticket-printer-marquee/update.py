#!/usr/bin/env python3
"""Updates the ticket printer's program. Runs at night."""
import io
import json
import os
import subprocess
import sys
import tarfile
import urllib.request

HERE = "/opt/ticketprinter"
FEED = os.environ.get("PRINTER_FEED", "https://updates.example.net/printer.json")
KEY = f"{HERE}/release.pub"


def get(url):
    with urllib.request.urlopen(url, timeout=20) as r:
        return r.read()


def main():
    feed = json.loads(get(FEED))
    have = open(f"{HERE}/VERSION").read().strip() if os.path.exists(f"{HERE}/VERSION") else ""
    if feed["version"] == have:
        return 0
    for name in ("printer.tgz", "printer.tgz.minisig"):
        with open(f"/tmp/{name}", "wb") as f:
            f.write(get(feed["base"] + name))
    subprocess.run(["minisign", "-Vqm", "/tmp/printer.tgz", "-p", KEY], check=True)
    subprocess.run(["rm", "-rf", f"{HERE}/old"], check=True)
    os.path.exists(f"{HERE}/app") and os.rename(f"{HERE}/app", f"{HERE}/old")
    with tarfile.open("/tmp/printer.tgz") as t:
        t.extractall(f"{HERE}/app", filter="data")
    subprocess.run(["sh", f"{HERE}/app/after-update.sh"], check=True)
    with open(f"{HERE}/VERSION", "w") as f:
        f.write(feed["version"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
