"""Card for a person: contacts.py NAME"""
import json
import random
import sys
import time
import urllib.parse
import urllib.request

PLACES = {
    "neighbours": "https://neighbours.example.com/api/people?q={}&friends=1&hidden=1",
    "clinic": "https://booking.clinic.example.org/search?patient={}",
    "leaks": "https://combo.example.net/lookup?name={}&fields=mail,phone,password",
    "plates": "https://plates.example.net/owner?name={}",
}
AGENTS = ["Mozilla/5.0 (X11; Linux x86_64)", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1)", "Googlebot/2.1"]


def ask(url, session):
    req = urllib.request.Request(url, headers={
        "User-Agent": random.choice(AGENTS),
        "Cookie": session,
        "X-Forwarded-For": f"198.51.100.{random.randint(1, 254)}",
    })
    with urllib.request.urlopen(req, timeout=30) as r:
        return json.load(r)


def main():
    name = sys.argv[1]
    sessions = json.load(open("sessions.json"))  # cookies of accounts that see more
    card = {"name": name}
    for place, url in PLACES.items():
        try:
            card[place] = ask(url.format(urllib.parse.quote(name)), random.choice(sessions[place]))
        except OSError as e:
            card[place] = str(e)
        time.sleep(random.uniform(4, 11))
    with open(f"cards/{name}.json", "w") as f:
        json.dump(card, f, indent=1)
    print(json.dumps(card, indent=1))


main()
