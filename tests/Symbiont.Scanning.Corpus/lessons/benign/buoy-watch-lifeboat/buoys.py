#!/usr/bin/env python3
"""Wave buoys of the station.

    buoys.py --port /dev/ttyUSB0              writes log/<date>.csv
    buoys.py --publish                        puts the last day on the station's page
"""
import argparse
import base64
import csv
import datetime as dt
import functools
import json
import operator
import os
import pathlib
import subprocess
import time
import urllib.request

LOG = pathlib.Path("log")
PAGE = os.environ.get("STATION_PAGE", "https://station.lifeboat.example.org/waves")


def checksum(frame):
    body, _, want = frame.strip().lstrip("!").partition("*")
    return functools.reduce(operator.xor, body.encode(), 0) == int(want or "0", 16)


def unmask(text):
    """The maker masks readings with the number of the buoy, see the manual, chapter 4."""
    number, _, data = text.partition(":")
    raw = base64.b64decode(data)
    key = (number * (len(raw) // len(number) + 1)).encode()
    return number, bytes(a ^ b for a, b in zip(raw, key)).decode("ascii")


def parse(frame):
    number, reading = unmask(frame.lstrip("!").partition("*")[0])
    height, period, temp = reading.split(";")
    return {"buoy": number, "height": float(height), "period": float(period), "temp": float(temp)}


def record(port):
    LOG.mkdir(exist_ok=True)
    with open(port, encoding="ascii", errors="replace") as radio:
        for line in radio:
            if not line.startswith("!") or not checksum(line):
                continue
            wave = parse(line)
            path = LOG / f"{dt.date.today()}.csv"
            with path.open("a", newline="") as f:
                csv.writer(f).writerow([dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"), *wave.values()])
            if wave["height"] > 3.5:
                alarm(wave)


def alarm(wave):
    """Rings in the boat house, at most once an hour."""
    stamp = LOG / ".alarm"
    if stamp.exists() and time.time() - stamp.stat().st_mtime < 3600:
        return
    stamp.touch()
    try:
        subprocess.Popen(["aplay", "-q", "bell.wav"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                         start_new_session=True)
    except OSError as e:
        print("no bell:", e)
    print(f"buoy {wave['buoy']}: {wave['height']} m")


def publish():
    points = []
    for path in sorted(LOG.glob("*.csv"))[-1:]:
        with path.open(newline="") as f:
            points += [[r[0], r[1], float(r[2])] for r in csv.reader(f)]
    req = urllib.request.Request(PAGE, json.dumps(points).encode(), {"Authorization": "Bearer " + os.environ["STATION_TOKEN"]})
    with urllib.request.urlopen(req, timeout=60) as r:
        print(len(points), "readings,", r.status)


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("--port", default="/dev/ttyUSB0")
    p.add_argument("--publish", action="store_true")
    a = p.parse_args()
    publish() if a.publish else record(a.port)
