"""Sorts scanned receipts into folders by year and kind, by words in the text. sort.py scans/ receipts/"""
import pathlib
import re
import shutil
import subprocess
import sys

KINDS = {
    "work": ("office", "laptop", "chair", "books"),
    "travel": ("railway", "taxi", "hotel"),
    "health": ("pharmacy", "dentist", "optician"),
    "donation": ("donation", "charity"),
}
DATE = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(20\d{2})\b|\b(20\d{2})-(\d{2})-(\d{2})\b")


def text(path):
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=False)
    if done.stdout.strip():
        return done.stdout
    return subprocess.run(["tesseract", str(path), "-", "-l", "eng+deu"], capture_output=True, text=True, check=False).stdout


def main(source, target):
    for path in sorted(pathlib.Path(source).glob("*.pdf")):
        content = text(path).lower()
        found = DATE.search(content)
        year = (found.group(3) or found.group(4)) if found else "unknown"
        kind = next((k for k, words in KINDS.items() if any(w in content for w in words)), "other")
        folder = pathlib.Path(target) / year / kind
        folder.mkdir(parents=True, exist_ok=True)
        place = folder / path.name
        if place.exists():
            print("exists:", place)
            continue
        shutil.move(path, place)
        print(path.name, "->", place)


if __name__ == "__main__":
    main(*sys.argv[1:3])
