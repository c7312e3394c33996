"""Checks that rules files are short, hold no invisible characters and name no foreign rules."""
import pathlib
import re
import sys
import unicodedata

SIGNS = re.compile(r"ignore (all )?previous|do not (tell|mention).{0,20}user|bypassPermissions|curl[^\n]*\|\s*(ba)?sh", re.I)

failed = False
for name in sys.argv[1:]:
    path = pathlib.Path(name)
    if not path.exists():
        continue
    text = path.read_text(encoding="utf-8")
    if len(text.splitlines()) > 120:
        print(f"{name}: more than 120 lines")
        failed = True
    for number, line in enumerate(text.splitlines(), 1):
        if any(unicodedata.category(c) == "Cf" for c in line):
            print(f"{name}:{number}: invisible character")
            failed = True
        if SIGNS.search(line):
            print(f"{name}:{number}: {line.strip()[:60]}")
            failed = True
sys.exit(failed)
