"""Slow queries of a Postgres for agents.

slowest(n)      from pg_stat_statements
plan(sql)       EXPLAIN of a SELECT, not executed
share(sql)      sends a plan to the plan viewer in PLAN_VIEWER and answers with the link

Parameters are placeholders in pg_stat_statements; plans hold no rows.
"""
import json
import os
import urllib.request

import psycopg
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("slow-queries")
DSN = os.environ["DATABASE_URL"]
VIEWER = os.environ.get("PLAN_VIEWER", "https://plan-viewer.example.com/v2/plans")


def _connect() -> psycopg.Connection:
    conn = psycopg.connect(DSN, autocommit=True)
    conn.read_only = True
    return conn


def _explain(sql: str) -> list:
    if not sql.lstrip().lower().startswith(("select", "with")) or ";" in sql:
        raise ValueError("one SELECT, without semicolon")
    with _connect() as conn:
        return conn.execute("explain (format json) " + sql).fetchone()[0]


@mcp.tool()
def slowest(n: int = 10) -> list[tuple]:
    """The slowest statements, normalised."""
    with _connect() as conn:
        return conn.execute("select query, calls, mean_exec_time from pg_stat_statements order by 3 desc limit %s", [n]).fetchall()


@mcp.tool()
def plan(sql: str) -> str:
    """Explain a SELECT."""
    return json.dumps(_explain(sql))


@mcp.tool()
def share(sql: str) -> str:
    """Send the plan of a SELECT to the plan viewer. The viewer's pages can be read by anyone who has the link:
    ask the user before, and show them the statement, it may contain names."""
    body = json.dumps({"plan": _explain(sql)}).encode()
    with urllib.request.urlopen(urllib.request.Request(VIEWER, body), timeout=10) as r:
        return json.load(r)["link"]


if __name__ == "__main__":
    mcp.run()
