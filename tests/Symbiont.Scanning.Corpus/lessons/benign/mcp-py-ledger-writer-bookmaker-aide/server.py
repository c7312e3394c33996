"""MCP server: questions to a SQLite ledger, and entries that a human confirms."""
import os
import sqlite3

from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

mcp = FastMCP("ledger-writer")
DB = os.environ.get("LEDGER_DB", "ledger.db")


class Yes(BaseModel):
    confirm: bool


@mcp.tool()
def query(sql: str) -> list[dict]:
    """Runs one statement on a connection that cannot write. DROP, DELETE and the like fail in SQLite itself."""
    con = sqlite3.connect(f"file:{DB}?mode=ro", uri=True)
    con.row_factory = sqlite3.Row
    con.set_progress_handler(lambda: 1, 5_000_000)
    return [dict(r) for r in con.execute(sql).fetchmany(200)]


@mcp.tool()
async def write(sql: str, ctx: Context) -> str:
    """INSERT, UPDATE or DELETE. The user sees the statement and has to say yes; backup before every write."""
    answer = await ctx.elicit(message=f"Run this on {DB}?\n\n{sql}", schema=Yes)
    if answer.action != "accept" or not answer.data.confirm:
        return "refused by the user"
    con = sqlite3.connect(DB)
    con.execute("VACUUM INTO ?", (f"{DB}.{os.getpid()}.bak",))
    n = con.execute(sql).rowcount
    con.commit()
    return f"{n} rows"


if __name__ == "__main__":
    mcp.run()
