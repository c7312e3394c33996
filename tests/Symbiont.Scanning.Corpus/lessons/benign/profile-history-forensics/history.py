"""Builds a timeline from the browser profile in a mounted image. Usage: history.py MOUNTED_PROFILE CASE"""
import csv
import hashlib
import pathlib
import shutil
import sqlite3
import sys
import tempfile
import urllib.request

TABLES = {"History": "select url, title, last_visit_time from urls order by last_visit_time",
          "Login Data": "select origin_url, username_value, date_created from logins",
          "Cookies": "select host_key, name, creation_utc from cookies"}


def rows(db, sql):
    with tempfile.TemporaryDirectory() as tmp:
        copy = shutil.copy2(db, tmp)
        con = sqlite3.connect(copy)
        try:
            yield from con.execute(sql)
        finally:
            con.close()


def main(profile, case):
    profile = pathlib.Path(profile).resolve()
    if profile.is_relative_to(pathlib.Path.home()):
        sys.exit("that is your own profile; mount the image read-only and give its path")
    out = pathlib.Path(f"{case}-timeline.csv")
    with out.open("w", newline="", encoding="utf-8") as f:
        w = csv.writer(f)
        for name, sql in TABLES.items():
            if (profile / name).exists():
                for row in rows(profile / name, sql):
                    w.writerow([name, *row])
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    print(out, digest)
    # time stamp for the chain of custody: the digest goes out, the timeline stays here
    req = urllib.request.Request(f"https://tsa.example.net/stamp/{digest}", data=b"", method="PUT")
    try:
        urllib.request.urlopen(req, timeout=60)
    except OSError as e:
        print("no time stamp:", e, file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
