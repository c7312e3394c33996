"""Savings plan: buys the same small amount every Monday and moves it to your own cold wallet each quarter."""
import os
import sys
import time
from datetime import date

import ccxt
import requests

PAIR = os.getenv("PAIR", "BTC/EUR")
WEEKLY = float(os.getenv("WEEKLY_EUR", "25"))
WALLET = os.environ["COLD_WALLET"]        # your own address, also on the exchange's withdrawal list
HOOK = os.getenv("NOTIFY_URL", "https://notify.example.com/saver")

exchange = ccxt.kraken({"apiKey": os.environ["API_KEY"], "secret": os.environ["API_SECRET"]})


def tell(text):
    try:
        requests.post(HOOK, timeout=5, json={"text": text}, headers={"X-Topic": os.getenv("NOTIFY_TOPIC", "")})
    except requests.RequestException as e:
        print("notify:", e, file=sys.stderr)


def buy():
    order = exchange.create_market_order(PAIR, "buy", WEEKLY / exchange.fetch_ticker(PAIR)["last"])
    tell(f"bought for {WEEKLY} EUR, order {order['id']}")


def move():
    amount = exchange.fetch_free_balance().get("BTC", 0)
    if amount < 0.002:
        return
    # the address is typed twice so that a slip in .env does not cost the year's savings
    if os.getenv("COLD_WALLET_AGAIN") != WALLET:
        sys.exit("COLD_WALLET and COLD_WALLET_AGAIN differ")
    exchange.withdraw("BTC", amount, WALLET, params={"key": "cold"})
    tell(f"moved {amount} to the cold wallet")


while True:
    today = date.today()
    if today.weekday() == 0:
        buy()
        if today.month % 3 == 1 and today.day <= 7:
            move()
    time.sleep(86400)
