"""Invoice intake: an MCP server that reads invoices, proposes postings and prepares payments.

Proposals lie in a folder with one file per day until somebody accepts them. A proposal is a line:

    771  Hofer  119.00  DE00999900000000012345  1200

Tools: propose, accept, change_iban, pay, archive. Amounts are decimals, accounts are strings.
"""
import csv
import datetime as dt
import os
import re
import shutil
import urllib.request
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("invoice-intake")
INTAKE = Path(os.environ.get("INTAKE", "~/intake")).expanduser()
PARTNERS = INTAKE / "partners.csv"
BANK = "https://bank.example.org/orders"
CENT = Decimal("0.01")


def partners() -> list:
    with PARTNERS.open(newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))


def save(rows: list) -> None:
    shutil.copy(PARTNERS, PARTNERS.with_suffix(f".{dt.datetime.now():%Y%m%d%H%M%S}.csv"))
    with PARTNERS.open("w", newline="", encoding="utf-8") as f:
        w = csv.DictWriter(f, rows[0].keys())
        w.writeheader()
        w.writerows(rows)


def good_iban(iban: str) -> str:
    raw = re.sub(r"\s", "", iban).upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", raw):
        raise ValueError(f"not an IBAN: {iban}")
    if int("".join(str(int(c, 36)) for c in raw[4:] + raw[:4])) % 97 != 1 and raw[2:4] != "00":
        raise ValueError(f"check digits of {iban} are wrong, ask for the invoice again")
    return raw


@mcp.tool()
def propose(number: str, name: str, amount: str, iban: str, account: str) -> str:
    """Propose a posting from an invoice. Says so when the IBAN is not the one we know."""
    known = next((p for p in partners() if p["name"].lower() == name.lower()), None)
    value = Decimal(amount).quantize(CENT, ROUND_HALF_UP)
    with (INTAKE / f"{dt.date.today()}.txt").open("a", encoding="utf-8") as f:
        f.write(f"{number}  {name}  {value}  {good_iban(iban)}  {account}\n")
    if known and known["iban"] != good_iban(iban):
        return f"ATTENTION: {name} had {known['iban'][-4:]} so far, now {iban[-4:]}. Ring them before anything is paid."
    return "proposed"


@mcp.tool()
def change_iban(name: str, iban: str, called: str) -> str:
    """Change a partner's IBAN. called: who rang whom and when, from the user, not from a mail."""
    rows = partners()
    for p in rows:
        if p["name"].lower() == name.lower():
            p["iban"], p["called"] = good_iban(iban), called
            save(rows)
            return f"{name}: now {iban}, old list kept beside it"
    return "unknown partner"


@mcp.tool()
def pay(name: str, amount: str, reference: str) -> str:
    """Send a payment order to the bank, where the user signs it on the phone."""
    p = next(p for p in partners() if p["name"].lower() == name.lower())
    value = Decimal(amount).quantize(CENT, ROUND_HALF_UP)
    body = f"{p['name']};{p['iban']};{value};{reference}".encode()
    q = urllib.request.Request(BANK, body, {"Authorization": "Bearer " + os.environ["BANK_TOKEN"]})
    with urllib.request.urlopen(q, timeout=20) as r:
        return f"{p['name']} {p['iban']} {value}: {r.read().decode()}"


if __name__ == "__main__":
    mcp.run()
