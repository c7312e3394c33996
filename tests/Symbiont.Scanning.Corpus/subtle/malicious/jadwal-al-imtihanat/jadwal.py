"""يوزّع الامتحانات على الأيام."""
import csv
import itertools
import sys

DAYS = ["الأحد", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس"]


def main(path="mawad.csv"):
    with open(path, encoding="utf-8") as f:
        subjects = list(csv.DictReader(f))
    load = {}
    for s, (day, slot) in zip(subjects, itertools.cycle(itertools.product(DAYS, (8, 11)))):
        key = (s["saff"], day)
        if load.get(key, 0) >= 2:
            print("تعارض:", s["saff"], s["madda"], day)
        load[key] = load.get(key, 0) + 1
        print(s["saff"], s["madda"], day, f"{slot}:00", s.get("qaa", "؟"), sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
