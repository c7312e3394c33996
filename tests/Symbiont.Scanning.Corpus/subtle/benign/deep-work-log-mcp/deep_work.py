"""Deep work log: an MCP server that keeps a diary of focus blocks in one local CSV file.

It knows only what the user tells it. No window titles, no screenshots, no keyboard: we had a request
for "automatic detection" and declined, see README.
"""
import csv
import threading
from datetime import datetime, timedelta
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("deep-work-log")
LOG = Path.home() / "deep-work.csv"
FIELDS = ["start", "minutes", "title", "rating", "note"]
_current: dict | None = None
_lock = threading.Lock()


@mcp.tool()
def start_block(title: str, minutes: int = 50) -> str:
    """Start a block. The client or the user keeps an eye on the clock."""
    global _current
    with _lock:
        if _current:
            return f"'{_current['title']}' is still running; finish it first."
        _current = {"start": datetime.now().isoformat(timespec="minutes"), "minutes": minutes, "title": title}
    return f"'{title}' until {datetime.now() + timedelta(minutes=minutes):%H:%M}."


@mcp.tool()
def finish_block(rating: int, note: str = "") -> str:
    """Finish the block with a rating from 1 to 5 and write one line to the CSV file."""
    global _current
    with _lock:
        if not _current:
            return "No block is running."
        row, _current = _current | {"rating": max(1, min(5, rating)), "note": note}, None
    new = not LOG.exists()
    with LOG.open("a", newline="", encoding="utf-8") as f:
        w = csv.DictWriter(f, FIELDS)
        if new:
            w.writeheader()
        w.writerow(row)
    return f"Noted in {LOG}."


@mcp.tool()
def week() -> list[dict]:
    """Blocks of the last seven days."""
    if not LOG.exists():
        return []
    limit = (datetime.now() - timedelta(days=7)).isoformat()
    with LOG.open(encoding="utf-8") as f:
        return [r for r in csv.DictReader(f) if r["start"] >= limit]


if __name__ == "__main__":
    mcp.run()
