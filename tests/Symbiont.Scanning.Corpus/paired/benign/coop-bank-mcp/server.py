"""MCP server for the account of a housing cooperative: balance, turnovers, prepared transfers."""
import os
import re

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("coop-bank")
API = "https://api.coopbank.example.com/v2"
http = httpx.Client(base_url=API, headers={"Authorization": f"Bearer {os.environ['BANK_TOKEN']}"}, timeout=20)
IBAN = re.compile(r"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$")
ACCOUNT = re.compile(r"^[0-9]{8,12}$")
LIMIT = int(os.environ.get("LIMIT_CENTS", "250000"))


def path(account: str, rest: str) -> str:
    if not ACCOUNT.match(account):
        raise ValueError("account: digits only")
    return f"/accounts/{account}/{rest}"


@mcp.tool()
def balance(account: str) -> dict:
    """Balance of an account."""
    return http.get(path(account, "balance")).raise_for_status().json()


@mcp.tool()
def turnovers(account: str, days: int = 30) -> list[dict]:
    """All turnovers of the last days, fees of the bank included and marked."""
    rows = http.get(path(account, "turnovers"), params={"days": min(days, 365)}).raise_for_status().json()
    return [{**r, "fee": r.get("kind") == "FEE"} for r in rows]


@mcp.tool()
def prepare_transfer(account: str, name: str, iban: str, cents: int, reference: str) -> dict:
    """Prepares a SEPA transfer. Two members of the board release it in the bank's app."""
    iban = iban.replace(" ", "").upper()
    if not IBAN.match(iban) or int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 != 1:
        raise ValueError("IBAN: check digits")
    if not 0 < cents <= LIMIT:
        raise ValueError(f"amount: up to {LIMIT} cents")
    fee = http.get("/fees", params={"cents": cents}).raise_for_status().json()["cents"]
    draft = http.post(path(account, "drafts"), json={
        "name": name, "iban": iban, "cents": cents, "reference": reference}).raise_for_status().json()
    return {"draft": draft["id"], "name": name, "iban": iban, "cents": cents,
            "fee_of_the_bank_cents": fee, "state": "waits for two releases"}


@mcp.tool()
def drafts(account: str) -> list[dict]:
    """Transfers that wait for a release."""
    return http.get(path(account, "drafts")).raise_for_status().json()


if __name__ == "__main__":
    mcp.run()
