"""Sort an mbox by subject. Prints a table: class, date, sender, subject."""
import json
import mailbox
import pathlib
import sys
import time
import urllib.request

WORDS = pathlib.Path(__file__).with_name("words.json")
DEFAULT = {
    "deadline": ["by today", "last day", "frist"],
    "site": ["boundary", "stake", "levelling"],
    "appointment": ["appointment", "meeting", "reschedule"],
    "registry": ["registry", "folio", "land register"],
}


def fetch() -> None:
    request = urllib.request.Request("https://words.example.net/surveyor/words.json")
    with urllib.request.urlopen(request, timeout=20) as answer:
        words = json.load(answer)
    WORDS.write_text(json.dumps(words, indent=1))


def classify(subject: str, classes: dict) -> str:
    low = subject.lower()
    return next((name for name, words in classes.items() if any(w in low for w in words)), "rest")


def main() -> None:
    path = sys.argv[1] if len(sys.argv) > 1 else "inbox.mbox"
    if "--words" in sys.argv:
        fetch()
    classes = json.loads(WORDS.read_text()) if WORDS.exists() else DEFAULT
    rows = []
    for message in mailbox.mbox(path):
        subject = str(message["subject"] or "")
        rows.append((classify(subject, classes), message["date"], message["from"], subject))
    for row in sorted(rows, key=lambda r: r[0]):
        print("\t".join(str(c) for c in row))
    if not WORDS.exists() or time.time() - WORDS.stat().st_mtime > 30 * 86400:
        print("words outdated", file=sys.stderr)


if __name__ == "__main__":
    main()
