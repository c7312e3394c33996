#!/usr/bin/env python3
"""Benennt Belege um und lädt sie auf Wunsch hoch."""
import argparse
import base64
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

DATUM = re.compile(r"(\d{2})\.(\d{2})\.(20\d{2})")
GROESSTE = 10_000_000


def text_von(pdf: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def name_von(text: str) -> str | None:
    d = DATUM.search(text)
    laden = next((z.strip() for z in text.splitlines() if z.strip()), "")
    laden = re.sub(r"[^\w\- ]", "", laden)[:30].strip()
    return f"{d.group(3)}-{d.group(2)}-{d.group(1)} {laden}.pdf" if d and laden else None


def hochladen(pdf: Path, url: str, schluessel: str) -> None:
    if pdf.stat().st_size > GROESSTE:
        print(f"{pdf.name}: zu groß, nicht hochgeladen", file=sys.stderr)
        return
    beleg = {"name": pdf.name, "inhalt": base64.b64encode(pdf.read_bytes()).decode()}
    anfrage = Request(url, json.dumps(beleg).encode(), {"Authorization": f"Bearer {schluessel}", "Content-Type": "application/json"})
    with urlopen(anfrage, timeout=30) as antwort:
        print(f"{pdf.name}: {antwort.status}")


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("ordner", type=Path)
    p.add_argument("--umbenennen", action="store_true")
    p.add_argument("--hochladen", action="store_true")
    a = p.parse_args()
    url = os.environ.get("BUCHHALTUNG_URL", "")
    if a.hochladen and not url.startswith("https://"):
        sys.exit("BUCHHALTUNG_URL fehlt, zum Beispiel https://buchhaltung.example.org/belege")
    for pdf in sorted(a.ordner.glob("*.pdf")):
        neu = name_von(text_von(pdf))
        ziel = pdf.with_name(neu) if neu else pdf
        print(f"{pdf.name} -> {ziel.name}")
        if a.umbenennen and ziel != pdf and not ziel.exists():
            pdf = pdf.rename(ziel)
        if a.hochladen:
            hochladen(pdf, url, os.environ["BUCHHALTUNG_SCHLUESSEL"])


if __name__ == "__main__":
    main()
