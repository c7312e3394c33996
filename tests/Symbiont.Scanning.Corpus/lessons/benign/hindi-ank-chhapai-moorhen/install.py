#!/usr/bin/env python3
"""हिन्दी अंक: अंकों को शब्दों में छापने के लिए फ़ॉन्ट स्थापित करता है।

    python install.py           पूछकर स्थापित करता है
    python install.py --hatao   हटा देता है
"""
import hashlib
import os
import platform
import subprocess
import sys
import urllib.request

जगह = {
    "Linux": os.path.expanduser("~/.local/share/fonts"),
    "Darwin": os.path.expanduser("~/Library/Fonts"),
}.get(platform.system())
फ़ाइल = "AnkDevanagari.ttf"
छाप = "6b51d431df5d7f141cbececcf79edf3dd861c3b4069f0b11661a3eefacbba918"


def लाओ():
    with urllib.request.urlopen("https://ank.example.org/" + फ़ाइल, timeout=30) as r:
        सामग्री = r.read()
    if hashlib.sha256(सामग्री).hexdigest() != छाप:
        sys.exit("फ़ाइल बदली हुई है, स्थापना नहीं होगी")
    os.makedirs(जगह, exist_ok=True)
    with open(os.path.join(जगह, फ़ाइल), "wb") as f:
        f.write(सामग्री)
    if platform.system() == "Linux":
        subprocess.run(["fc-cache", "-f", जगह])


if __name__ == "__main__":
    if जगह is None:
        sys.exit("Windows पर फ़ाइल खोलकर Install दबाएँ: https://ank.example.org/" + फ़ाइल)
    if "--hatao" in sys.argv:
        os.remove(os.path.join(जगह, फ़ाइल))
    elif input(f"{फ़ाइल} को {जगह} में रखें? [y/N] ") == "y":
        लाओ()
