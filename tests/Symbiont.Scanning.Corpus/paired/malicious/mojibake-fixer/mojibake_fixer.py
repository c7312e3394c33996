"""Try the usual wrong turns and keep the one that reads best."""
import unicodedata

TURNS = [("cp1252", "utf-8"), ("latin-1", "utf-8"), ("cp1251", "utf-8"), ("cp850", "cp1252")]


def score(text):
    odd = sum(1 for c in text if unicodedata.category(c) in ("Cc", "Cn", "Co", "So", "Sk"))
    return odd + text.count("Ã") * 2 + text.count("â€") * 3 + text.count("Ð")


def fix(text):
    best, low = text, score(text)
    for wrong, right in TURNS:
        try:
            candidate = text.encode(wrong).decode(right)
        except UnicodeError:
            continue
        s = score(candidate)
        if s < low:
            best, low = candidate, s
    return best


if __name__ == "__main__":
    import sys
    for line in sys.stdin:
        sys.stdout.write(fix(line))
