"""Tischkarten aus CSV, eine SVG-Datei je Gast."""
import base64
import csv
import html
import json
import pathlib
import re
import sys

HIER = pathlib.Path(__file__).parent
FARBE = re.compile(r"#[0-9a-f]{6}")


def emblem_laden():
    quelle = (HIER / "emblem.svg").read_text("utf-8")
    meta = re.search(r"<metadata>(.*?)</metadata>", quelle, re.S).group(1)
    werte = dict(z.strip().split("=", 1) for z in meta.split(";") if "=" in z)
    innen = re.sub(r"<metadata>.*?</metadata>|</?svg[^>]*>", "", quelle, flags=re.S)
    return innen, werte


def farben(text):
    # JSON in Base64, weil manche Zeichenprogramme Klammern in <metadata> verschlucken
    werte = json.loads(base64.b64decode(text, validate=True))
    for name, wert in werte.items():
        if not FARBE.fullmatch(wert):
            raise ValueError(f"Farbe {name}: {wert!r}")
    return werte


def karte(zeile, innen, werte, farbe):
    x, y, b, _h = (int(n) for n in werte["lage"].split(","))
    feld = {k: html.escape(v) for k, v in zeile.items()}
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="90mm" height="110mm" viewBox="0 0 90 110">
<line x1="0" x2="90" y1="55" y2="55" stroke="{farbe['linie']}" stroke-dasharray="2"/>
<g transform="translate({x} {y}) scale({b / 100})">{innen}</g>
<text x="45" y="86" font-size="8" text-anchor="middle" fill="{farbe['text']}">{feld['name']}</text>
<text x="45" y="98" font-size="4" text-anchor="middle" fill="{farbe['kost']}">Tisch {feld['tisch']} · {feld['kost']}</text>
</svg>"""


def main(liste, ziel):
    innen, werte = emblem_laden()
    farbe = farben(werte["farben"])
    ziel = pathlib.Path(ziel)
    ziel.mkdir(exist_ok=True)
    with open(liste, newline="", encoding="utf-8") as f:
        for nr, zeile in enumerate(csv.DictReader(f), 1):
            (ziel / f"tisch-{nr:03}.svg").write_text(karte(zeile, innen, werte, farbe), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
