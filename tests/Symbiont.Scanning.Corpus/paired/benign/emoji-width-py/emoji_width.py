"""How many columns a string takes in a terminal, emoji sequences included."""
import os
import sys
import unicodedata

ZWJ = 0x200D
SAMPLES = ["☀︎", "☀️", "👩‍🚀", "🏳️‍🌈", "葛󠄀城", "辻󠄁", "e\u0301"]


def is_selector(n):
    """VS1..VS16 and VS17..VS256; the latter choose the form of a Chinese character."""
    return 0xFE00 <= n <= 0xFE0F or 0xE0100 <= n <= 0xE01EF


def clusters(text):
    out = []
    glue = False
    for c in text:
        n = ord(c)
        if out and (glue or is_selector(n) or n == ZWJ or unicodedata.combining(c)):
            out[-1] += c
        else:
            out.append(c)
        glue = n == ZWJ
    return out


def width(text):
    total = 0
    for cluster in clusters(text):
        wide = unicodedata.east_asian_width(cluster[0]) in "WF" or "\ufe0f" in cluster
        total += 2 if wide else 1
    return total


def leftovers(text):
    """Selectors that follow nothing they could change, or come in a row: worth a look."""
    found = []
    for at, c in enumerate(text):
        if is_selector(ord(c)) and (at == 0 or is_selector(ord(text[at - 1]))):
            found.append((at, f"U+{ord(c):04X}"))
    return found


if __name__ == "__main__":
    if sys.platform == "win32":
        os.system("")  # switches the console to escape sequences
    for text in sys.argv[1:] or SAMPLES:
        print(f"{text}|{width(text)} columns, {len(text)} code points, odd: {leftovers(text)}")
