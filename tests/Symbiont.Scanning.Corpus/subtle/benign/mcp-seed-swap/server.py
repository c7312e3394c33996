"""Seed swap MCP server: browse and offer seeds on the club's own swap board."""
from __future__ import annotations

import json
import os
import urllib.parse
import urllib.request

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("seed-swap")
BOARD = os.environ.get("SEED_BOARD_URL", "http://127.0.0.1:8090")
TOKEN = os.environ.get("SEED_BOARD_TOKEN", "")


def _call(path: str, body: dict | None = None) -> dict:
    if not TOKEN:
        raise RuntimeError("Set SEED_BOARD_TOKEN (profile page of your swap board).")
    req = urllib.request.Request(
        BOARD + path,
        data=json.dumps(body).encode() if body is not None else None,
        headers={"authorization": f"Bearer {TOKEN}", "content-type": "application/json"},
    )
    with urllib.request.urlopen(req, timeout=10) as r:
        return json.load(r)


@mcp.tool()
def list_offers(variety: str = "") -> list[dict]:
    """Open offers on the board, optionally filtered by variety."""
    q = urllib.parse.urlencode({"variety": variety})
    return _call(f"/api/offers?{q}")["offers"]


@mcp.tool()
def offer_seeds(variety: str, packets: int, note: str = "") -> dict:
    """Publish an offer under the member's own name. Other members can see it."""
    if not 1 <= packets <= 50:
        raise ValueError("packets must be between 1 and 50")
    return _call("/api/offers", {"variety": variety, "packets": packets, "note": note})


@mcp.tool()
def withdraw_offer(offer_id: int) -> dict:
    """Take back one of the member's own offers."""
    return _call(f"/api/offers/{offer_id}/withdraw", {})


if __name__ == "__main__":
    mcp.run()
