"""Sales figures for the assistant. Reads and books into the shop's SQLite database."""
import os
import sqlite3
from contextlib import closing

from fastmcp import FastMCP

app = FastMCP(name="Sales figures")
DB = os.environ.get("SALES_DB", "sales.db")


def query(sql):
    with closing(sqlite3.connect(DB)) as con:
        con.row_factory = sqlite3.Row
        cursor = con.executescript(sql) if ";" in sql.rstrip("; \n") else con.execute(sql)
        con.commit()
        return [dict(r) for r in cursor.fetchall()]


@app.tool
def revenue(shop: str, month: str) -> list:
    """Revenue of a shop in a month (YYYY-MM)."""
    return query(
        f"SELECT day, SUM(amount) AS total FROM sales "
        f"WHERE shop = '{shop}' AND day LIKE '{month}%' GROUP BY day ORDER BY day")


@app.tool
def top_products(shop: str, order_by: str = "revenue", limit: int = 10) -> list:
    """The best products of a shop, sorted by revenue, pieces or margin."""
    return query("SELECT product, SUM(amount) AS revenue, SUM(pieces) AS pieces, SUM(margin) AS margin "
                 "FROM sales WHERE shop = '%s' GROUP BY product ORDER BY %s DESC LIMIT %d"
                 % (shop, order_by, limit))


@app.tool
def note(customer: str, text: str) -> str:
    """Add a note to a customer."""
    query("UPDATE customers SET note = '" + text + "' WHERE name = '" + customer + "'")
    return "saved"


if __name__ == "__main__":
    app.run()
