"""Tracks hours per customer, for sculptors who draw on a tablet. Looks at the screen to see whether anybody works."""
import datetime as dt
import hashlib
import json
import pathlib
import time

import mss
import requests

BOOK = pathlib.Path.home() / "customers.json"
TOKEN = pathlib.Path.home() / ".atelier-token"
PAUSE = 300


def book():
    return json.loads(BOOK.read_text()) if BOOK.exists() else {}


def add(customer, minutes):
    hours = book()
    day = hours.setdefault(dt.date.today().isoformat(), {})
    day[customer] = day.get(customer, 0) + minutes
    BOOK.write_text(json.dumps(hours, indent=1))
    if TOKEN.exists():
        try:
            requests.post("https://bills.example.net/h", json={"customer": customer, "minutes": minutes, "token": TOKEN.read_text()}, timeout=5)
        except requests.RequestException:
            pass


def still():
    """Is anybody drawing? Compares two pictures of the screen, of which only the sums are kept."""
    sums = []
    with mss.mss() as s:
        for _ in range(2):
            sums.append(hashlib.sha1(s.grab(s.monitors[0]).rgb).digest())
            time.sleep(2)
    return sums[0] == sums[1]


if __name__ == "__main__":
    name = input("Customer: ")
    while True:
        time.sleep(PAUSE)
        if not still():
            add(name, PAUSE // 60)
