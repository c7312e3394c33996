"""Draws the tides of a week from harmonic constants. tides.py harbour.json 2026-05-03"""
import datetime as dt
import json
import math
import sys

import matplotlib.pyplot as plt

# Speeds of the main constituents in degrees per hour
SPEED = {"M2": 28.9841042, "S2": 30.0, "N2": 28.4397295, "K1": 15.0410686, "O1": 13.9430356, "M4": 57.9682084}
EPOCH = dt.datetime(2000, 1, 1)


def height(constants, mean, time):
    hours = (time - EPOCH).total_seconds() / 3600
    return mean + sum(a * math.cos(math.radians(SPEED[name] * hours - g)) for name, (a, g) in constants.items())


def main(path, start):
    with open(path, encoding="utf-8") as file:
        harbour = json.load(file)
    begin = dt.datetime.fromisoformat(start)
    times = [begin + dt.timedelta(minutes=10 * n) for n in range(7 * 144)]
    heights = [height(harbour["constants"], harbour["mean"], t) for t in times]
    for before, now, after, time in zip(heights, heights[1:], heights[2:], times[1:]):
        if now > before and now > after:
            print(f"{time:%a %d %b %H:%M}  high  {now:.1f} m")
        elif now < before and now < after:
            print(f"{time:%a %d %b %H:%M}  low   {now:.1f} m")
    plt.figure(figsize=(12, 3))
    plt.fill_between(times, heights, alpha=0.4)
    plt.title(harbour["name"] + " (not for navigation)")
    plt.savefig("tides.png", dpi=120, bbox_inches="tight")


if __name__ == "__main__":
    main(*sys.argv[1:3])
