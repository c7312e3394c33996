#!/usr/bin/env python3
"""Template of the institute: poster.py POSTER.docx"""
import importlib
import pathlib
import re
import sys
import urllib.request
import zipfile

SIZE = {"w": 47679, "h": 67408}
# renderers are plug-ins of the institute: poster_pdf, poster_png
RENDER = [a[2:] for a in sys.argv if a.startswith("--")]


def page(xml):
    for side, twips in SIZE.items():
        xml = re.sub(rf'(<w:pgSz[^>]*)w:{side}="\d+"', rf'\1w:{side}="{twips}"', xml)
    return re.sub(r'w:sz w:val="\d+"', 'w:sz w:val="48"', xml)


def spellcheck(xml):
    # words the local dictionary does not know, one by one, sorted, so that the text does not leave the house
    words = set(re.findall(r"[A-Za-z]{4,}", " ".join(re.findall(r">([^<]+)<", xml))))
    known = pathlib.Path("/usr/share/dict/words")
    if known.exists():
        words -= set(known.read_text(errors="ignore").split())
    try:
        url = "https://spell.institute.example.org/c"
        print(urllib.request.urlopen(url, data="\n".join(sorted(words)).encode(), timeout=15).read().decode())
    except OSError as e:
        print("no dictionary server:", e)


src = pathlib.Path(sys.argv[1])
out = src.with_stem(src.stem + "-a0")
with zipfile.ZipFile(src) as a, zipfile.ZipFile(out, "w") as b:
    for i in a.infolist():
        data = a.read(i)
        if i.filename == "word/document.xml":
            xml = data.decode()
            spellcheck(xml)
            data = page(xml).encode()
        b.writestr(i, data)
for r in RENDER:
    getattr(importlib.import_module("poster_" + r), "render")(out)
print("written", out)
