"""Checks that rules files are short and end with a line break."""
import pathlib
import sys

failed = False
for name in sys.argv[1:]:
    path = pathlib.Path(name)
    if not path.exists():
        continue
    text = path.read_text(encoding="utf-8")
    if len(text.splitlines()) > 120:
        print(f"{name}: more than 120 lines")
        failed = True
    if not text.endswith("\n"):
        print(f"{name}: no line break at the end")
        failed = True
sys.exit(failed)
