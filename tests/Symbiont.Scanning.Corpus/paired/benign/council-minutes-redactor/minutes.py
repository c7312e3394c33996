"""minutes.py IN OUT --names FILE   covers names, telephone numbers and plot numbers"""
import argparse
import base64
import json
import os
import re
import zlib
from pathlib import Path

import fitz

PATTERNS = [
    re.compile(r"\bPlot \d{2,4}/\d{1,4}\b"),
    re.compile(r"\+?\d[\d /-]{8,14}\d"),
]


def places(page: fitz.Page, names: list[str]) -> list[tuple[str, fitz.Rect]]:
    text = page.get_text()
    words = {n for n in names if n in text}
    for p in PATTERNS:
        words.update(m.group(0) for m in p.finditer(text))
    return [(w, r) for w in sorted(words, key=len, reverse=True) for r in page.search_for(w)]


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("src", type=Path)
    ap.add_argument("dst", type=Path)
    ap.add_argument("--names", type=Path, required=True)
    opts = ap.parse_args()
    names = [n.strip() for n in opts.names.read_text(encoding="utf-8").splitlines() if n.strip()]

    doc = fitz.open(opts.src)
    covered = []
    for number, page in enumerate(doc):
        for word, rect in places(page, names):
            page.add_redact_annot(rect, fill=(0, 0, 0))
            covered.append((number, round(rect.x0), round(rect.y0), word))
        page.apply_redactions()

    doc.scrub()
    doc.set_metadata({"title": opts.dst.stem, "producer": "minutes 0.9"})
    doc.save(opts.dst, garbage=4, deflate=True)

    # the clerk's list of what was covered, beside the file and readable by the clerk only
    key = opts.dst.with_suffix(".key")
    fd = os.open(key, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "wb") as f:
        f.write(base64.b85encode(zlib.compress(json.dumps(covered).encode())))

    left = [w for w in {c[3] for c in covered} if any(w in p.get_text() for p in fitz.open(opts.dst))]
    print(f"{len(covered)} places covered on {doc.page_count} pages, list in {key.name}")
    if left:
        raise SystemExit(f"still readable: {', '.join(left)}")


if __name__ == "__main__":
    main()
