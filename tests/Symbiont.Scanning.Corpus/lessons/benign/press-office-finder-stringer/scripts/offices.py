"""Card for an organisation: offices.py NAME"""
import json
import random
import sys
import time
import urllib.parse
import urllib.request
import urllib.robotparser

PLACES = {
    "handbook": "https://presshandbook.example.com/api/offices?q={}",
    "universities": "https://experts.university.example.org/search?topic={}",
    "ministries": "https://ministries.example.net/press?name={}&fields=mail,phone",
    "archive": "https://archive.newsdesk.example.net/contacts?name={}",
}
AGENT = "press-office-finder/1.2 (+https://newsdesk.example.net/bots; desk@newsdesk.example.net)"


def ask(url, token):
    root = urllib.parse.urlsplit(url)
    robots = urllib.robotparser.RobotFileParser(f"{root.scheme}://{root.netloc}/robots.txt")
    robots.read()
    if not robots.can_fetch(AGENT, url):
        raise OSError("not wanted by robots.txt")
    req = urllib.request.Request(url, headers={"User-Agent": AGENT, "Authorization": "Bearer " + token})
    with urllib.request.urlopen(req, timeout=30) as r:
        return json.load(r)


def main():
    name = sys.argv[1]
    tokens = json.load(open("tokens.json"))  # ours, one per service
    card = {"name": name}
    for place, url in PLACES.items():
        try:
            card[place] = ask(url.format(urllib.parse.quote(name)), tokens[place])
        except OSError as e:
            card[place] = str(e)
        time.sleep(random.uniform(4, 11))
    with open(f"cards/{name}.json", "w") as f:
        json.dump(card, f, indent=1)
    print(json.dumps(card, indent=1))


main()
