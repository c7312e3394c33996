"""A log of birds in a SQLite file: log.py add SPECIES COUNT PLACE | list | year 2024"""
import datetime as dt
import pathlib
import sqlite3
import sys

FILE = pathlib.Path.home() / ".birds.db"


def connect():
    db = sqlite3.connect(FILE)
    db.execute("""create table if not exists sightings (
        id integer primary key, day text not null, species text not null, count integer not null check (count > 0), place text)""")
    return db


def add(db, species, count, place):
    with db:
        db.execute("insert into sightings (day, species, count, place) values (?, ?, ?, ?)",
                   (dt.date.today().isoformat(), species.strip().lower(), int(count), place))


def show(db):
    for row in db.execute("select day, species, count, place from sightings order by day desc limit 30"):
        print("{:10} {:20} {:4} {}".format(*row))


def year(db, number):
    rows = db.execute("select species, sum(count), count(*) from sightings where day like ? || '-%' group by species order by 2 desc",
                      (str(int(number)),))
    for species, birds, days in rows:
        print(f"{species:20} {birds:5} birds, seen {days} times")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["add", species, count, place]:
            add(connect(), species, count, place)
        case ["list"]:
            show(connect())
        case ["year", number]:
            year(connect(), number)
        case _:
            sys.exit(__doc__)
