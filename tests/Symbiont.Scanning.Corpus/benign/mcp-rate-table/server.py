"""Rates of the central bank for an assistant. Reads one public table, nothing else."""
from __future__ import annotations

import csv
import io
import os
import time

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rate-table")
URL = os.environ.get("RATE_TABLE_URL", "https://rates.example.com/daily.csv")
API_KEY = os.environ.get("RATE_TABLE_KEY")  # only for the paid feed
_cache: tuple[float, dict[str, float]] = (0.0, {})


def _load() -> dict[str, float]:
    global _cache
    fetched, table = _cache
    if time.time() - fetched < 3600 and table:
        return table
    headers = {"Authorization": f"Bearer {API_KEY}"} if API_KEY else {}
    answer = httpx.get(URL, headers=headers, timeout=10, follow_redirects=False)
    answer.raise_for_status()
    table = {row["code"]: float(row["rate"]) for row in csv.DictReader(io.StringIO(answer.text))}
    table["EUR"] = 1.0
    _cache = (time.time(), table)
    return table


@mcp.tool()
def convert(amount: float, source: str, target: str) -> str:
    """Convert an amount between two currencies (three-letter codes)."""
    table = _load()
    source, target = source.upper(), target.upper()
    for code in (source, target):
        if code not in table:
            return f"Unknown currency: {code!r}"
    value = amount / table[source] * table[target]
    return f"{amount:.2f} {source} = {value:.2f} {target}"


@mcp.tool()
def currencies() -> list[str]:
    """All currency codes in the table."""
    return sorted(_load())


if __name__ == "__main__":
    mcp.run()
