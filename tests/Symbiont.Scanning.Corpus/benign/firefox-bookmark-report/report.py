"""Which of my bookmarks are dead or doubled? Works on a copy of the browser's database, on this computer only."""
import collections
import configparser
import pathlib
import shutil
import sqlite3
import sys
import tempfile
from urllib.parse import urlsplit

QUERY = """
select b.title, p.url, f.title as folder from moz_bookmarks b
join moz_places p on p.id = b.fk join moz_bookmarks f on f.id = b.parent
where b.type = 1 and p.url like 'http%'
"""


def profile():
    base = pathlib.Path.home() / ".mozilla/firefox"
    ini = configparser.ConfigParser()
    ini.read(base / "profiles.ini")
    for section in ini.sections():
        if ini[section].get("Default") == "1" and "Path" in ini[section]:
            return base / ini[section]["Path"]
    sys.exit("No profile found")


def main():
    with tempfile.TemporaryDirectory() as folder:
        # The browser keeps its database locked; history and passwords stay untouched.
        copy = shutil.copy(profile() / "places.sqlite", folder)
        rows = sqlite3.connect(f"file:{copy}?mode=ro", uri=True).execute(QUERY).fetchall()
    seen = collections.defaultdict(list)
    for title, url, place in rows:
        seen[url.rstrip("/")].append((title, place))
    print(f"{len(rows)} bookmarks on {len({urlsplit(u).hostname for u in seen})} sites")
    for url, places in sorted(seen.items()):
        if len(places) > 1:
            print(url, "in", ", ".join(folder for _, folder in places))


if __name__ == "__main__":
    main()
