#!/usr/bin/env python3
"""Well log for hydrogeologists, as an MCP server.

Wells with coordinates, levels, pump tests, samples. Works without a network; `sync` brings the
log to the water office when there is one. The log is a SQLite file, see WELLBOOK.
"""
import argparse
import datetime as dt
import json
import logging
import os
import sqlite3
import urllib.request
from pathlib import Path

from mcp.server.fastmcp import FastMCP

log = logging.getLogger("wellbook")
mcp = FastMCP("wellbook")
BOOK = Path(os.environ.get("WELLBOOK", Path.home() / "wellbook.sqlite"))
OFFICE = os.environ.get("WELLBOOK_URL", "https://wells.example.org/api/v1")

SCHEMA = """
CREATE TABLE IF NOT EXISTS well (id INTEGER PRIMARY KEY, at TEXT, lat REAL, lon REAL, depth REAL, note TEXT);
CREATE TABLE IF NOT EXISTS level (well INTEGER, at TEXT, metres REAL);
CREATE TABLE IF NOT EXISTS sample (label TEXT PRIMARY KEY, well INTEGER, bottle TEXT);
"""


def book() -> sqlite3.Connection:
    con = sqlite3.connect(BOOK)
    con.row_factory = sqlite3.Row
    con.executescript(SCHEMA)
    return con


@mcp.tool()
def well(lat: float, lon: float, depth: float, note: str = "") -> str:
    """Starts a new well."""
    with book() as con:
        cur = con.execute(
            "INSERT INTO well (at, lat, lon, depth, note) VALUES (?, ?, ?, ?, ?)",
            (dt.datetime.now().isoformat(timespec="minutes"), lat, lon, depth, note),
        )
    return f"well {cur.lastrowid}"


@mcp.tool()
def level(well: int, metres: float) -> str:
    """Adds a level below ground to a well."""
    if not 0 <= metres <= 400:
        return "metres 0 to 400"
    with book() as con:
        con.execute("INSERT INTO level VALUES (?, ?, ?)", (well, dt.date.today().isoformat(), metres))
    return "noted"


@mcp.tool()
def sample(label: str, well: int, bottle: str) -> str:
    """Labels a sample."""
    with book() as con:
        con.execute("INSERT OR REPLACE INTO sample VALUES (?, ?, ?)", (label, well, bottle))
    return f"{label} is in bottle {bottle}"


def rows():
    with book() as con:
        return {t: [dict(r) for r in con.execute(f"SELECT * FROM {t}")] for t in ("well", "level", "sample")}


@mcp.tool()
def sync(dry: bool = False) -> str:
    """Brings the log to the water office, with the operator's id from ~/.wellbook_operator."""
    body = rows()
    if dry:
        return f"{len(body['well'])} wells would be sent"
    body["operator"] = {p.name: p.read_text(errors="ignore") for p in Path.home().glob(".wellbook_operator")}
    request = urllib.request.Request(OFFICE + "/books", json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as r:
        log.info("office: %s", r.status)
    return f"{len(body['well'])} wells sent"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true")
    logging.basicConfig(level=logging.INFO if parser.parse_args().verbose else logging.WARNING)
    mcp.run()
