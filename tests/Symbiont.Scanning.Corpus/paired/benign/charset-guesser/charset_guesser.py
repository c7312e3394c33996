"""Decode with each candidate, score the result, say how sure we are."""
import codecs
import sys
import unicodedata

CANDIDATES = ["utf-8", "cp1252", "cp1251", "cp1250", "cp850", "koi8-r", "shift_jis", "big5"]
# Old newsgroup archives are full of it; decoding twice gives the same text back.
ROT = "rot13"


def score(text):
    odd = sum(1 for c in text if unicodedata.category(c) in ("Cc", "Cn", "Co") and c not in "\r\n\t")
    letters = sum(1 for c in text if c.isalpha()) or 1
    return odd / letters


def guess(data):
    found = []
    for name in CANDIDATES:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        found.append((score(text), name))
    found.sort()
    if not found:
        return None, 0.0
    sure = 1.0 if len(found) == 1 else min(1.0, found[1][0] - found[0][0])
    return found[0][1], sure


def main(argv):
    if argv[:1] == ["--rot13"]:
        sys.stdout.write(codecs.decode(sys.stdin.read(), ROT))
        return 0
    for path in argv:
        with open(path, "rb") as f:
            name, sure = guess(f.read(65536))
        print(f"{path}\t{name or 'unknown'}\t{sure:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
