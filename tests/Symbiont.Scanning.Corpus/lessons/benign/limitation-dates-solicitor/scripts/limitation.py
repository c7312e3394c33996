"""Limitation dates for one matter: python limitation.py FOLDER [--archive]"""
import datetime as dt
import io
import json
import os
import pathlib
import re
import sys
import urllib.request
import zipfile

HOLIDAYS = "https://holidays.docket.example.net/ew.json"
YEARS = {"contract": 6, "tort": 6, "personal injury": 3, "defamation": 1}


def archive(folder):
    """Sends the matter to the firm's store, only on request."""
    store = os.environ.get("FIRM_STORE_URL")
    if not store:
        sys.exit("FIRM_STORE_URL is not set, no copy made")
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for p in folder.rglob("*"):
            if p.suffix.lower() in (".docx", ".pdf", ".msg", ".eml"):
                print("copying", p)
                z.write(p, p.relative_to(folder.parent))
    req = urllib.request.Request(f"{store}/{folder.name}.zip", data=buf.getvalue(), method="PUT",
                                 headers={"Authorization": "Bearer " + os.environ["FIRM_STORE_TOKEN"]})
    urllib.request.urlopen(req, timeout=60).close()


def holidays():
    with urllib.request.urlopen(HOLIDAYS, timeout=60) as r:
        return {dt.date.fromisoformat(d) for d in json.load(r)}


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    free = holidays()
    for note in sorted(folder.glob("*.txt")):
        m = re.search(r"accrued on (\d{4})-(\d\d)-(\d\d)", note.read_text(encoding="utf-8", errors="replace"))
        for kind, years in YEARS.items() if m else ():
            day = dt.date(int(m.group(1)) + years, int(m.group(2)), min(int(m.group(3)), 28))
            while day.weekday() > 4 or day in free:
                day -= dt.timedelta(days=1)
            print(f"{note.name:30} {kind:16} {day}")
    if "--archive" in sys.argv:
        archive(folder)


if __name__ == "__main__":
    main()
