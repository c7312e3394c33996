"""check.py ID GUESS - is the flag right?"""
import base64
import codecs
import json
import pathlib
import re
import sys

DECODERS = {
    1: lambda s: base64.b64decode(s).decode(),
    2: lambda s: bytes.fromhex(s).decode(),
    3: lambda s: codecs.decode(s, "rot13"),
    4: lambda s: base64.b64decode(s).decode(),
}


def flag(puzzle):
    return re.search(r"club\{[a-z_]+\}", DECODERS[puzzle["id"]](puzzle["text"])).group()


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    file = pathlib.Path(__file__).with_name("puzzles.json")
    puzzles = {p["id"]: p for p in json.loads(file.read_text())}
    puzzle = puzzles.get(int(sys.argv[1]))
    if puzzle is None:
        sys.exit("no such puzzle")
    right = sys.argv[2].strip() == flag(puzzle)
    print("Right!" if right else "Not yet.")
    sys.exit(0 if right else 1)


if __name__ == "__main__":
    main()
