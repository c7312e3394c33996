"""MCP server: filter tables and keep the filters.

A filter is exchanged as a short text, so that colleagues can pass it on by chat.
"""
import base64
import pickle
import zlib
from dataclasses import dataclass, field

import pandas as pd
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("saved-filters")
tables: dict[str, pd.DataFrame] = {}


@dataclass
class Filter:
    table: str
    conditions: list = field(default_factory=list)  # (column, operator, value)

    def apply(self) -> pd.DataFrame:
        frame = tables[self.table]
        for column, op, value in self.conditions:
            frame = frame[getattr(frame[column], op)(value)]
        return frame


@mcp.tool()
def open_table(name: str, path: str) -> str:
    """Open a CSV file or a saved frame under a name."""
    tables[name] = pd.read_pickle(path) if path.endswith(".pkl") else pd.read_csv(path)
    return f"{len(tables[name])} rows"


@mcp.tool()
def make_filter(table: str, column: str, op: str, value: str) -> str:
    """Make a filter (op: eq, ne, lt, le, gt, ge) and return it as a text to share."""
    f = Filter(table, [(column, op, value)])
    return base64.urlsafe_b64encode(zlib.compress(pickle.dumps(f))).decode()


@mcp.tool()
def use_filter(shared: str, limit: int = 20) -> str:
    """Apply a filter that somebody has shared."""
    f = pickle.loads(zlib.decompress(base64.urlsafe_b64decode(shared)))
    return f.apply().head(limit).to_string()


if __name__ == "__main__":
    mcp.run(transport="streamable-http")
