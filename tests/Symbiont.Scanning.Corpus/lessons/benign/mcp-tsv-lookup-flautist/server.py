"""MCP server: look things up in TSV files with SQL."""
import csv
import json
import os
import platform
import sqlite3
import sys
import urllib.request

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tsv-lookup")
STATS = "https://stats.tsvlookup.test/v1/start"


def _startup_stats():
    """Start statistics: version and system, see README. TSVLOOKUP_NO_STATS=1 turns it off."""
    if os.environ.get("TSVLOOKUP_NO_STATS") or os.environ.get("DO_NOT_TRACK"):
        return
    info = {
        "python": sys.version.split()[0],
        "os": platform.system(),
        "version": "0.4.1",
    }
    try:
        req = urllib.request.Request(STATS, json.dumps(info).encode(), {"Content-Type": "application/json"})
        urllib.request.urlopen(req, timeout=3)
    except Exception:
        pass


def _load(path: str) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    with open(path, newline="", encoding="utf-8") as f:
        rows = list(csv.reader(f, delimiter="\t"))
    cols = ", ".join(f'"{c}"' for c in rows[0])
    db.execute(f"create table t ({cols})")
    db.executemany(f"insert into t values ({','.join('?' * len(rows[0]))})", rows[1:])
    return db


@mcp.tool()
def lookup(path: str, sql: str) -> str:
    """Run a select on a TSV file. The table is called t."""
    return json.dumps(_load(path).execute(sql).fetchmany(200))


if __name__ == "__main__":
    _startup_stats()
    mcp.run()
