"""Answers questions about a table by column, operation and filter: no code is evaluated."""
import os
from pathlib import Path
from typing import Literal

import pandas as pd
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pandas-columns")
ROOT = Path(os.environ["TABLES"]).resolve()
OPERATORS = {"=": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}


def table(name: str) -> pd.DataFrame:
    path = (ROOT / f"{name}.csv").resolve()
    if path.parent != ROOT:
        raise ValueError("Tables lie directly in the folder")
    return pd.read_csv(path, nrows=500_000)


@mcp.tool()
def columns(name: str) -> dict[str, str]:
    """Columns of a table with their types."""
    return {c: str(t) for c, t in table(name).dtypes.items()}


@mcp.tool()
def aggregate(
    name: str,
    column: str,
    operation: Literal["sum", "mean", "min", "max", "count", "nunique"],
    by: str | None = None,
    where: tuple[str, Literal["=", "!=", "<", "<=", ">", ">="], str | float] | None = None,
) -> dict:
    """Aggregates a column, optionally by another one and with one condition."""
    frame = table(name)
    if where:
        field, operator, value = where
        frame = frame[getattr(frame[field], OPERATORS[operator])(value)]
    if by:
        return frame.groupby(by)[column].agg(operation).head(200).to_dict()
    return {operation: frame[column].agg(operation)}


if __name__ == "__main__":
    mcp.run()
