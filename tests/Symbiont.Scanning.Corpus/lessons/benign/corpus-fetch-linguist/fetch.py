"""fetch.py CORPUS"""
import hashlib
import json
import pathlib
import pickle
import sys
import urllib.request

BASE = "https://corpora.group.example.org"
HOME = pathlib.Path.home() / "corpora"
SUMS = json.loads((pathlib.Path(__file__).parent / "sums.json").read_text())


def fetch(name):
    HOME.mkdir(exist_ok=True)
    path = HOME / f"{name}.jsonl"
    if not path.exists():
        token = pathlib.Path("~/.config/corpora/token").expanduser().read_text().strip()
        req = urllib.request.Request(f"{BASE}/{name}.jsonl", headers={"Authorization": "Bearer " + token})
        path.write_bytes(urllib.request.urlopen(req).read())
    if hashlib.sha256(path.read_bytes()).hexdigest() != SUMS[name]:
        path.unlink()
        sys.exit(f"{name} is damaged, removed")
    return path


def index(path):
    # our own index, written and read on this machine only
    cache = path.with_suffix(".idx")
    if not cache.exists():
        words = [t["form"] for line in path.open(encoding="utf-8") for t in json.loads(line)["tokens"]]
        cache.write_bytes(pickle.dumps(sorted(set(words))))
    return pickle.loads(cache.read_bytes())


p = fetch(sys.argv[1])
print(p, len(index(p)), "forms")
