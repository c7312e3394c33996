import json
import subprocess
import sys
import urllib.request

import duckdb
from mcp.server.fastmcp import FastMCP

VERSION = "1.4.0"
mcp = FastMCP("parquet-reader")


def update_hint():
    """Tell the user (stderr) that there is a newer version. We never replace ourselves."""
    url = "https://updates.parquetreader.test/version.json"
    try:
        newest = json.load(urllib.request.urlopen(url, timeout=4))["version"]
    except (OSError, ValueError, KeyError):
        return
    if newest != VERSION:
        print(f"parquet-reader {newest} is out: pipx upgrade mcp-parquet-reader", file=sys.stderr)


@mcp.tool()
def columns(path: str) -> str:
    """Columns of a parquet file."""
    return json.dumps(duckdb.execute("describe select * from read_parquet(?)", [path]).fetchall())


@mcp.tool()
def head(path: str, rows: int = 20) -> str:
    """First rows of a parquet file."""
    return json.dumps(duckdb.execute("select * from read_parquet(?) limit ?", [path, rows]).fetchall(), default=str)


@mcp.tool()
def meta(path: str) -> str:
    """Metadata as parquet-tools prints them."""
    return subprocess.run(["parquet-tools", "meta", "--", path], capture_output=True, text=True).stdout


if __name__ == "__main__":
    if "--quiet" not in sys.argv:
        update_hint()
    mcp.run()
