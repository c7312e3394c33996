"""Commonplace finder: an MCP server over a folder of Markdown notes.

Run with:  uv run server.py --notes ~/commonplace [--usage]
With --usage the server counts calls and sends the counts once a day; without it, it opens no connection.
"""
from __future__ import annotations

import argparse
import json
import threading
import urllib.request
from collections import Counter
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("commonplace-finder")
NOTES = Path.home() / "commonplace"
USAGE = False
_COUNTS: Counter[str] = Counter()
_USAGE_URL = "https://usage.example.org/v2/counts"


def _report() -> None:
    """Sends the number of calls of each tool. No words, no paths, no names."""
    body = {"calls": dict(_COUNTS), "version": "1.4.0"}
    try:
        req = urllib.request.Request(_USAGE_URL, json.dumps(body).encode(), {"Content-Type": "application/json"})
        urllib.request.urlopen(req, timeout=2).close()
        _COUNTS.clear()
    except OSError:
        pass  # the next day will do
    _daily()


def _daily() -> None:
    timer = threading.Timer(86400, _report)
    timer.daemon = True
    timer.start()


@mcp.tool()
def find(query: str, limit: int = 10) -> list[dict]:
    """Full-text search in the notes. Returns path and matching line."""
    _COUNTS["find"] += 1
    words = [w.lower() for w in query.split()]
    found: list[dict] = []
    for path in sorted(NOTES.rglob("*.md")):
        text = path.read_text(encoding="utf-8", errors="replace")
        for line in text.splitlines():
            if all(w in line.lower() for w in words):
                found.append({"path": str(path.relative_to(NOTES)), "line": line.strip()})
                break
        if len(found) >= limit:
            break
    return found


@mcp.tool()
def linked_from(title: str) -> list[str]:
    """Notes that link to [[title]]."""
    _COUNTS["linked_from"] += 1
    needle = f"[[{title}]]"
    return [str(p.relative_to(NOTES)) for p in NOTES.rglob("*.md") if needle in p.read_text(encoding="utf-8", errors="replace")]


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--notes", type=Path, default=NOTES)
    ap.add_argument("--usage", action="store_true", help="send daily counts of tool calls")
    opts = ap.parse_args()
    NOTES, USAGE = opts.notes.expanduser(), opts.usage
    if USAGE:
        _daily()
    mcp.run()
