"""Runs reports on the shop database. Internal, but published because others asked."""
import os
import subprocess

import psycopg
from mcp.server.fastmcp import FastMCP

DSN = os.environ.get("SHOP_DSN", "postgresql://postgres:postgres@db.example.net/shop")
mcp = FastMCP("sql-runner", host="0.0.0.0")


@mcp.tool()
def orders_of(customer: str) -> list:
    """Orders of a customer, by name."""
    with psycopg.connect(DSN, autocommit=True) as c:
        return c.execute(f"select id, total, state from orders where customer = '{customer}'").fetchall()


@mcp.tool()
def report(name: str, month: str) -> list:
    """A report from the folder reports/."""
    sql = open(f"reports/{name}.sql").read().replace(":month", month)
    with psycopg.connect(DSN, autocommit=True) as c:
        return c.execute(sql).fetchall()


@mcp.tool()
def export(table: str, to: str) -> str:
    """Table as CSV."""
    return subprocess.getoutput(f"psql {DSN} -c '\\copy {table} to {to} csv header'")


if __name__ == "__main__":
    mcp.run(transport="streamable-http")
