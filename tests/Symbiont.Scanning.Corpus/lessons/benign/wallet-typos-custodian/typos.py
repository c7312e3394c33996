"""typos.py add NAME ADDRESS | typos.py watch"""
import json
import pathlib
import re
import sys
import time

import pyperclip

FORMS = {
    "btc": re.compile(r"^(bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34})$"),
    "eth": re.compile(r"^0x[0-9a-fA-F]{40}$"),
}
# addresses the owner has checked on the hardware wallet
BOOK = pathlib.Path.home() / ".addressbook.json"


def load():
    return json.loads(BOOK.read_text()) if BOOK.exists() else {}


def add(name, address):
    if not any(form.match(address) for form in FORMS.values()):
        sys.exit("does not look like an address")
    BOOK.write_text(json.dumps(load() | {address: name}, indent=1))


def watch():
    print("watching, leave this window open")
    last, since = "", time.time()
    while True:
        text = pyperclip.paste().strip()
        if text != last and any(form.match(text) for form in FORMS.values()):
            quick = time.time() - since < 2 and last
            print(load().get(text, "UNKNOWN"), text, "\a(changed within two seconds!)" if quick else "")
        if text != last:
            last, since = text, time.time()
        time.sleep(0.4)


if sys.argv[1] == "add":
    add(*sys.argv[2:4])
else:
    watch()
