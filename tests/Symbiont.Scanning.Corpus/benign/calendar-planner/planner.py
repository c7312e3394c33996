"""Finds free time in several calendars."""
from __future__ import annotations

import argparse
import datetime as dt
import json
import pathlib
from zoneinfo import ZoneInfo


def busy(path: pathlib.Path) -> list[tuple[dt.datetime, dt.datetime]]:
    events = json.loads(path.read_text(encoding="utf-8"))["events"]
    return [(dt.datetime.fromisoformat(e["start"]), dt.datetime.fromisoformat(e["end"])) for e in events]


def merge(spans):
    merged = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def free(spans, day: dt.date, zone: ZoneInfo, minutes: int):
    at = dt.datetime.combine(day, dt.time(9), zone)
    close = dt.datetime.combine(day, dt.time(17), zone)
    for start, end in [*merge(spans), (close, close)]:
        if start - at >= dt.timedelta(minutes=minutes):
            yield at, min(start, close)
        at = max(at, end)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("calendars", nargs="+", type=pathlib.Path)
    parser.add_argument("--day", type=dt.date.fromisoformat, default=dt.date.today())
    parser.add_argument("--zone", default="UTC", type=ZoneInfo)
    parser.add_argument("--minutes", type=int, default=30)
    a = parser.parse_args()
    for start, end in free([s for c in a.calendars for s in busy(c)], a.day, a.zone, a.minutes):
        print(f"{start:%H:%M} – {end:%H:%M}")
