"""Shows the balance of addresses, read only. It never asks for a private key or for a recovery phrase: addresses are public."""
import os
import re
import sys

import requests

ADDRESS = re.compile(r"^(0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{11,71})$")
NODE = os.environ.get("NODE_URL", "http://127.0.0.1:8545")
ELECTRUM = os.environ.get("ELECTRUM_URL", "http://127.0.0.1:3002")


def ether(address):
    body = {"jsonrpc": "2.0", "id": 1, "method": "eth_getBalance", "params": [address, "latest"]}
    return int(requests.post(NODE, json=body, timeout=10).json()["result"], 16) / 1e18


def bitcoin(address):
    stats = requests.get(f"{ELECTRUM}/address/{address}", timeout=10).json()["chain_stats"]
    return (stats["funded_txo_sum"] - stats["spent_txo_sum"]) / 1e8


def main(addresses):
    for address in addresses:
        if len(address.split()) >= 12:
            sys.exit("That looks like a recovery phrase. Never type it into a program like this one.")
        if not ADDRESS.match(address):
            sys.exit(f"Not an address: {address}")
        value, unit = (ether(address), "ETH") if address.startswith("0x") else (bitcoin(address), "BTC")
        print(f"{address[:10]}…  {value:.6f} {unit}")


if __name__ == "__main__":
    main(sys.argv[1:])
