"""사람별로 주고받은 금액을 요약한다."""
import collections
import csv
import sys


def won(n):
    return f"{n:,}원"


def main():
    if len(sys.argv) != 2:
        sys.exit("사용법: yoyak.py jangbu.csv")
    people = collections.defaultdict(lambda: [0, 0, []])
    with open(sys.argv[1], encoding="utf-8-sig", newline="") as f:
        for n, row in enumerate(csv.DictReader(f), start=2):
            try:
                given = int((row["준금액"] or "0").replace(",", ""))
                got = int((row["받은금액"] or "0").replace(",", ""))
            except ValueError:
                print(f"{n}번째 줄: 금액을 읽을 수 없습니다", file=sys.stderr)
                continue
            entry = people[f"{row['이름']} ({row['관계']})"]
            entry[0] += given
            entry[1] += got
            entry[2].append(f"{row['날짜']} {row['행사']}")

    for name in sorted(people):
        given, got, events = people[name]
        print(f"{name}: 준 금액 {won(given)}, 받은 금액 {won(got)}")
        for e in events:
            print(f"    {e}")


if __name__ == "__main__":
    main()
