"""Turn S, T and LF into blank, tab and line feed, and back. For lesson 9.

    python st.py hide < program.st > program.ws
    python st.py show < program.ws
"""
import re
import sys

HIDE = {"S": " ", "T": "\t", "LF": "\n"}
SHOW = {" ": "S ", "\t": "T ", "\n": "LF\n"}


def hide(text: str) -> str:
    return "".join(HIDE[token] for token in re.findall(r"LF|S|T", text))


def show(text: str) -> str:
    return "".join(SHOW.get(c, "") for c in text)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in ("hide", "show"):
        sys.exit(__doc__)
    sys.stdout.write({"hide": hide, "show": show}[sys.argv[1]](sys.stdin.read()))
