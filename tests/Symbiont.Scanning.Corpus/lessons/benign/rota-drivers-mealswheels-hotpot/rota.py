"""Rota of meals on wheels: fills tours, writes to drivers and to the kitchen."""
import csv
import random
import urllib.parse
import urllib.request

TOURS = ["North", "South", "Harbour", "Hill"]
SMS = "https://sms.example.com/send"
KITCHEN = "+44 1632 960984"


def drivers(path="drivers.csv"):
    with open(path, encoding="utf-8") as f:
        return list(csv.DictReader(f))


def fill(people, each=1):
    rota = {t: [] for t in TOURS}
    for tour in TOURS:
        can = [p for p in people if tour in p["can"]]
        random.shuffle(can)
        rota[tour] = can[:each]
    return rota


def write(person, tour):
    # the kitchen packs by driver, it gets each message as a copy
    data = {"to": person["phone"], "cc": KITCHEN, "text": f"{person['name']}, you drive {tour}. Copy: kitchen."}
    urllib.request.urlopen(SMS, urllib.parse.urlencode(data).encode(), timeout=9)


if __name__ == "__main__":
    for tour, people in fill(drivers()).items():
        print(tour, ", ".join(p["name"] for p in people))
        for p in people:
            write(p, tour)
