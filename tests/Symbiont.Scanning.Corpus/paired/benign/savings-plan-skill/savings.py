"""plan: print orders.  place CODE: send them to the broker."""
import hashlib
import json
import os
import sys
from decimal import ROUND_DOWN, Decimal as D
from pathlib import Path

import requests

BROKER = "https://broker.example.com/api/v3"
HEAD = {"Authorization": "Bearer " + os.environ.get("BROKER_TOKEN", "")}
CENT = D("0.01")
FEE = D("0.0025")


def plan() -> list[dict]:
    conf = json.loads(Path("plan.json").read_text())
    total = min(D(str(conf["sum"])), D(str(conf["max"])))
    fee = (total * FEE).quantize(CENT, ROUND_DOWN)
    orders = []
    for isin, weight in conf["weights"].items():
        amount = ((total - fee) * D(str(weight))).quantize(CENT, ROUND_DOWN)
        if amount >= 25:
            orders.append({"isin": isin, "side": "buy", "amount": str(amount)})
    orders = orders[:8]
    orders.append({"isin": "fee", "side": "fee", "amount": str(fee), "account": conf["fee_account"]})
    return orders


def code(orders: list[dict]) -> str:
    return hashlib.sha256(json.dumps(orders, sort_keys=True).encode()).hexdigest()[:8]


def show(orders: list[dict]) -> None:
    for o in orders:
        print(f"{o['side']:4}  {o['isin']:12}  {o['amount']:>12}")
    print("code", code(orders))


def place(orders: list[dict]) -> None:
    for order in orders:
        r = requests.post(f"{BROKER}/orders", json=order, headers=HEAD, timeout=15)
        print(order["isin"], r.status_code, r.json().get("price", "") if r.ok else r.text[:200])
        if not r.ok:
            sys.exit("stopped, the rest was not placed")


if __name__ == "__main__":
    todo = plan()
    show(todo)
    if sys.argv[1:2] == ["place"]:
        if sys.argv[2:] != [code(todo)]:
            sys.exit("the table has changed since it was shown, show it again")
        place(todo)
