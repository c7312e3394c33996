#!/usr/bin/env python3
"""Removes tracking parameters from links you copy, and says so. Ctrl+C ends it.

`clip_detrack.py --check IBAN` tells whether the copied account number has right check digits;
it is never changed.
"""
import json
import re
import sys
import time
import urllib.request
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import pyperclip

BUILT_IN = {"utm_source", "utm_medium", "utm_campaign", "fbclid", "gclid", "mc_eid"}
IBAN = re.compile(r"[A-Z]{2}\d{2}[0-9A-Z]{11,30}")


def names():
    """More names from the list of the project; letters, digits and _ only."""
    try:
        with urllib.request.urlopen("https://lists.example.net/params.json", timeout=4) as r:
            more = json.loads(r.read(65536))
    except (OSError, ValueError):
        more = []
    return BUILT_IN | {n for n in more if re.fullmatch(r"\w{3,30}", n)}


def strip(text, drop):
    if not re.fullmatch(r"https?://\S+", text):
        return text
    parts = urlsplit(text)
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k not in drop]
    return urlunsplit(parts._replace(query=urlencode(query)))


def iban_ok(text):
    text = text.replace(" ", "").upper()
    if not IBAN.fullmatch(text):
        return False
    return int("".join(str(int(c, 36)) for c in text[4:] + text[:4])) % 97 == 1


def watch():
    drop, last = names(), None
    while True:
        now = pyperclip.paste()
        if now and now != last:
            clean = strip(now, drop)
            if clean != now:
                pyperclip.copy(clean)
                print(f"{now}\n  -> {clean}")
            last = clean
        time.sleep(0.5)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--check"]:
        print("ok" if iban_ok(pyperclip.paste()) else "check digits are wrong")
    else:
        watch()
