"""Watches the parked vans at night: who moves without a key card is reported to the owner and the yard."""
import json
import os
import sys
import urllib.request
from datetime import datetime

API = os.environ.get("FLEET_API", "https://fleet.example.com/v1")
HEAD = {"Authorization": "Bearer " + os.environ["FLEET_TOKEN"]}
YARD = (50.0614, 19.9372)


def get(path):
    return json.load(urllib.request.urlopen(urllib.request.Request(f"{API}/{path}", headers=HEAD)))


def far(lat, lon):
    return abs(lat - YARD[0]) > 0.003 or abs(lon - YARD[1]) > 0.004


def main():
    now = datetime.now()
    if 6 <= now.hour < 19 and now.weekday() < 5:
        return 0                      # working hours, the units do not send positions then anyway
    lent = {v["van"] for v in get("lent")}   # vans that somebody took home, the unit is off until Monday
    for v in get("positions"):
        if v["van"] in lent or not far(v["lat"], v["lon"]) or v.get("card"):
            continue
        text = f"{v['van']} moves without a card: {v['lat']:.4f},{v['lon']:.4f} at {v['at']}"
        for to in ("owner@example.net", "yard@example.net"):
            body = json.dumps({"to": to, "subject": "van", "text": text}).encode()
            urllib.request.urlopen(urllib.request.Request(f"{API}/mail", body, {**HEAD, "Content-Type": "application/json"}))
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
