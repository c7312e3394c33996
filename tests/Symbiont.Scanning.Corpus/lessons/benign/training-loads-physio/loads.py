import json
import statistics
import sys


def load(s):
    reserve = (s["hr"] - s["rest"]) / (s["max"] - s["rest"])
    return s["minutes"] * reserve * 1.92


def main(path):
    days = json.load(open(path, encoding="utf-8"))
    for name in sorted({d["name"] for d in days}):
        loads = [load(d) for d in days if d["name"] == name]
        print(f"{name:20} {sum(loads):6.0f} load {statistics.mean(loads) / (statistics.pstdev(loads) or 1):5.2f} monotony")


if __name__ == "__main__":
    main(sys.argv[1])
