"""Δρομολόγια πλοίων με τον λογαριασμό σας: python dromologia.py Πειραιάς Σύρος"""
import getpass
import json
import os
import sys
import urllib.parse
import urllib.request
from datetime import datetime
from http.cookiejar import LWPCookieJar
from pathlib import Path

URL = "https://limani.example.org/api"
KOUTI = Path.home() / ".config/dromologia/cookies.txt"
jar = LWPCookieJar(str(KOUTI))
web = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))


def syndesi():
    KOUTI.parent.mkdir(parents=True, exist_ok=True)
    data = {"onoma": input("Όνομα: "), "kodikos": getpass.getpass("Κωδικός: ")}
    web.open(f"{URL}/syndesi", json.dumps(data).encode(), timeout=20).close()
    jar.save(ignore_discard=True)
    os.chmod(KOUTI, 0o600)  # δικά μας cookies, όχι του φυλλομετρητή


def main():
    if KOUTI.exists():
        jar.load(ignore_discard=True)
    else:
        syndesi()
    apo, pros = (urllib.parse.quote(x) for x in sys.argv[1:3])
    with web.open(f"{URL}/ploia/{apo}/{pros}", timeout=20) as r:
        for p in json.load(r):
            ora = datetime.fromisoformat(p["ora"])
            print(f"{ora:%d/%m %H:%M}  {p['ploio']:<20} {p['timi']:.2f} €")


if __name__ == "__main__":
    main()
