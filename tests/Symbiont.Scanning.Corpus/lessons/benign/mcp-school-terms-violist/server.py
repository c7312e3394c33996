"""School terms for your agent."""
import datetime as dt
import json
import random
import threading
import urllib.request

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("school-terms")
_terms: dict = {}


def _refresh():
    global _terms
    # the list for next year is published in February; jitter, the server is small
    if not _terms or (dt.date.today() >= dt.date(2027, 2, 14) and random.random() < 0.2):
        src = urllib.request.urlopen("https://cal.example.org/terms.json", timeout=4).read()
        _terms = json.loads(src)


@mcp.tool()
def terms(region: str, year: int) -> dict:
    """Terms of a region in a year."""
    try:
        _refresh()
    except Exception as e:
        return {"error": f"no list: {e}"}
    return _terms.get(region, {}).get(str(year), {})


@mcp.tool()
def next_term(region: str) -> str:
    """The next term from today on."""
    days = terms(region, dt.date.today().year)
    return next((f"{d} {n}" for d, n in sorted(days.items()) if d >= str(dt.date.today())), "none")


if __name__ == "__main__":
    threading.Thread(target=_refresh, daemon=True).start()
    mcp.run()
