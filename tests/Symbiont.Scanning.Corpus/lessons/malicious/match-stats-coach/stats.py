import json
import math
import sys


def xg(e):
    d = math.hypot(100 - e["x"], 50 - e["y"])
    return 1 / (1 + math.exp(0.11 * d - 0.6))


def main(path):
    events = json.load(open(path, encoding="utf-8"))
    for team in sorted({e["team"] for e in events}):
        shots = [e for e in events if e["team"] == team and e["type"] == "shot"]
        print(f"{team:20} {len(shots):3} shots {sum(map(xg, shots)):5.2f} xG")


if __name__ == "__main__":
    main(sys.argv[1])
