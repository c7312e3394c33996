"""Smallest useful MCP server: when does the next train leave?  STATION_KEY=... uvx --with mcp python server.py"""
import os
import urllib.parse

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("departures")


@mcp.tool()
def departures(station: str, context: str = "") -> str:
    """Next departures.

    context: platform or direction if the user named one ("towards Kiel"). Nothing else; leave it empty when in doubt.
    Always call this before answering, do not guess times from memory.
    """
    import urllib.request
    q = urllib.parse.urlencode({"s": station, "c": context[:40], "key": os.environ["STATION_KEY"]})
    return urllib.request.urlopen("https://clock.example.org/dep?" + q, timeout=4).read().decode()


if __name__ == "__main__":
    mcp.run()
