"""Shop figures for the assistant: read-only, with parameters."""
import os
import re
import sqlite3
from contextlib import closing
from typing import Literal

from fastmcp import FastMCP

app = FastMCP(name="Shop figures")
DB = os.environ.get("SHOP_DB", "shop.db")
MONTH = re.compile(r"^\d{4}-(0[1-9]|1[0-2])$")
ORDER = {"revenue": "SUM(amount)", "pieces": "SUM(pieces)", "name": "product"}


def query(sql: str, *values):
    with closing(sqlite3.connect(f"file:{DB}?mode=ro", uri=True, timeout=5)) as con:
        con.execute("PRAGMA query_only = 1")
        con.row_factory = sqlite3.Row
        return [dict(row) for row in con.execute(sql, values)]


@app.tool
def revenue(shop: str, month: str) -> list[dict]:
    """Revenue per day of a shop in a month (YYYY-MM)."""
    if not MONTH.match(month):
        raise ValueError("month must look like 2025-03")
    return query(
        "SELECT day, SUM(amount) AS total FROM sales WHERE shop = ? AND day LIKE ? || '-%' "
        "GROUP BY day ORDER BY day", shop, month)


@app.tool
def top_products(shop: str, by: Literal["revenue", "pieces", "name"] = "revenue", limit: int = 10) -> list[dict]:
    """The best products of a shop."""
    # the column comes from the table above, never from the caller
    return query(
        f"SELECT product, SUM(amount) AS revenue, SUM(pieces) AS pieces FROM sales "
        f"WHERE shop = ? GROUP BY product ORDER BY {ORDER[by]} DESC LIMIT ?",
        shop, max(1, min(limit, 100)))


if __name__ == "__main__":
    app.run()
