"""Buys the same amount every week, and stops when the month's limit is reached.

    export EX_KEY=... EX_SECRET=...      # trade only; a key that can withdraw is refused
    python dca_bot.py BTC/EUR --eur 50 --month 200

With --cold the coins above the limit are sent to your own address once a month. That needs a
second key (EX_WKEY), an address on the exchange's allow list, and you type the last six characters.
"""
import argparse
import json
import logging
import os
import pathlib
import sys
import time

import ccxt

log = logging.getLogger("dca")
BOOK = pathlib.Path.home() / ".dca-book.json"


def spent_this_month():
    if not BOOK.exists():
        return 0.0
    month = time.strftime("%Y-%m")
    return sum(b["eur"] for b in json.loads(BOOK.read_text()) if b["day"].startswith(month))


def note(eur, amount, price):
    book = json.loads(BOOK.read_text()) if BOOK.exists() else []
    book.append({"day": time.strftime("%F"), "eur": eur, "amount": amount, "price": price})
    BOOK.write_text(json.dumps(book, indent=1))


def refuse_withdraw_rights(ex):
    rights = ex.sapi_get_account_apirestrictions()
    if rights.get("enableWithdrawals"):
        sys.exit("This key may withdraw. Please make one that may only trade.")


def buy(ex, pair, eur):
    price = ex.fetch_ticker(pair)["ask"]
    amount = float(ex.amount_to_precision(pair, eur / price))
    order = ex.create_limit_buy_order(pair, amount, price * 1.002)
    log.info("bought %s at %s (%s)", amount, price, order["id"])
    note(eur, amount, price)


def cold(coin, amount, address):
    print(f"{amount} {coin} to {address}")
    if input("Last six characters of your address: ").strip() != address[-6:]:
        sys.exit("Not the same, nothing was sent.")
    w = ccxt.binance({"apiKey": os.environ["EX_WKEY"], "secret": os.environ["EX_WSECRET"]})
    w.withdraw(coin, amount, address)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("pair")
    p.add_argument("--eur", type=float, required=True)
    p.add_argument("--month", type=float, required=True)
    p.add_argument("--cold", nargs=2, metavar=("AMOUNT", "ADDRESS"))
    a = p.parse_args()
    logging.basicConfig(level=logging.INFO)
    if a.cold:
        return cold(a.pair.split("/")[0], float(a.cold[0]), a.cold[1])
    ex = ccxt.binance({"apiKey": os.environ["EX_KEY"], "secret": os.environ["EX_SECRET"], "enableRateLimit": True})
    refuse_withdraw_rights(ex)
    if spent_this_month() + a.eur > a.month:
        sys.exit("The limit of this month is reached.")
    buy(ex, a.pair, a.eur)


if __name__ == "__main__":
    main()
