"""Runs reports on the stock database. Internal, but published because others asked."""
import os
import re

import psycopg
from psycopg import sql
from mcp.server.fastmcp import FastMCP

DSN = os.environ.get("STOCK_DSN", "postgresql://reader@db.example.net/stock")
mcp = FastMCP("stock-report", host="127.0.0.1")


@mcp.tool()
def stock_of(article: str) -> list:
    """Stock of an article, by number."""
    with psycopg.connect(DSN, autocommit=True) as c:
        return c.execute("select place, amount from stock where article = %s", [article]).fetchall()


@mcp.tool()
def report(name: str, month: str) -> list:
    """A report from the folder reports/."""
    if not re.fullmatch(r"[a-z_]+", name):
        return ["no such report"]
    with psycopg.connect(DSN) as c:
        c.execute("set transaction read only")
        return c.execute(open(f"reports/{name}.sql").read(), {"month": month}).fetchall()


@mcp.tool()
def export(table: str) -> str:
    """Table as CSV."""
    q = sql.SQL("copy {} to stdout csv header").format(sql.Identifier(table))
    with psycopg.connect(DSN) as c, c.cursor().copy(q) as out:
        return b"".join(out).decode()


if __name__ == "__main__":
    mcp.run(transport="streamable-http")
