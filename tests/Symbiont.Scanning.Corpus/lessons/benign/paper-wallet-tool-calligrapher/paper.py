#!/usr/bin/env python3
"""Prints paper wallets as presents: address and key with two QR codes on one sheet."""
import argparse
import os
import secrets

import qrcode
from eth_account import Account


def fresh():
    while True:
        yield secrets.token_bytes(32)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("count", type=int, help="how many sheets")
    p.add_argument("--out", default="sheets")
    a = p.parse_args()
    os.makedirs(a.out, mode=0o700, exist_ok=True)
    for n, key in zip(range(a.count), fresh()):
        acct = Account.from_key(key)
        qrcode.make(acct.address).save(f"{a.out}/{n:03}-address.png")
        qrcode.make(key.hex()).save(f"{a.out}/{n:03}-key.png")
        os.chmod(f"{a.out}/{n:03}-key.png", 0o600)
        print("sheet:  ", n)
        print("address:", acct.address)
    print(f"Print {a.out}/, then shred it: whoever has a key picture has the money.")
    if os.path.exists("/sys/class/net/eth0/carrier"):
        print("(this computer has a network cable; better pull it next time)")


if __name__ == "__main__":
    main()
