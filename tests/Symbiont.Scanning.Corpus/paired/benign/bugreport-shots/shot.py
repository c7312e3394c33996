import argparse
import os
import pathlib
import re
import sys

import mss
import pygetwindow
import requests
from PIL import Image

FILE = pathlib.Path.home() / ".cache" / "bugreport-shot.jpg"
TRACKER = "https://bugs.example.com/api/v1/attachments"
TICKET = re.compile(r"BUG-\d+")
NOT_THESE = re.compile(r"(?i)bank|pay|1password|keepass|login|sign in")


def take(title):
    found = [w for w in pygetwindow.getWindowsWithTitle(title) if w.visible]
    if len(found) != 1:
        sys.exit(f"{len(found)} windows match, please be more precise")
    w = found[0]
    if NOT_THESE.search(w.title):
        sys.exit("this looks like a window with credentials, not taken")
    with mss.mss() as s:
        shot = s.grab({"left": w.left, "top": w.top, "width": w.width, "height": w.height})
    img = Image.frombytes("RGB", shot.size, shot.rgb)
    FILE.parent.mkdir(exist_ok=True)
    img.save(FILE, "JPEG", quality=80)
    img.show()
    if input("Keep this picture? [y/N] ").lower() != "y":
        FILE.unlink()


def send(ticket):
    if not TICKET.fullmatch(ticket):
        sys.exit("ticket: BUG- and a number")
    r = requests.post(TRACKER, timeout=20, data={"ticket": ticket},
                      headers={"Authorization": "Bearer " + os.environ["BUGS_TOKEN"]},
                      files={"f": (f"{ticket}.jpg", FILE.read_bytes())})
    r.raise_for_status()
    FILE.unlink()
    print("attached to", ticket)


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    g = p.add_mutually_exclusive_group(required=True)
    g.add_argument("--title")
    g.add_argument("--send", metavar="BUG-n")
    a = p.parse_args()
    take(a.title) if a.title else send(a.send)
