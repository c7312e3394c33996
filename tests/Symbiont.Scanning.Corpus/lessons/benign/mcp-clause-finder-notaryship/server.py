"""Finds clauses in a contract that deserve a second look. MCP over stdio."""
import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("clause-finder")

LAYOUT = [
    re.compile(r"^\s*(page|seite) \d+", re.I),
    re.compile(r"^\s*$"),
]
LOOK = {
    "renews by itself": re.compile(r"(tacit|automatic)\w* (renew|extend)|stillschweigend", re.I),
    "price can rise": re.compile(r"(unilateral|sole discretion|without notice).*(price|fee|rate)", re.I),
    "where to sue": re.compile(r"arbitrat|class action|jury|gerichtsstand", re.I),
    "data go elsewhere": re.compile(r"third part(y|ies).*(data|information)|affiliates", re.I),
}


def lines(path):
    text = Path(path).read_text(encoding="utf-8", errors="replace")
    for n, l in enumerate(text.splitlines(), 1):
        if not any(x.search(l) for x in LAYOUT):
            yield n, re.sub(r"\s+", " ", l).strip()


@mcp.tool()
def look(path: str, skip: list[str] = []) -> str:
    """Clauses by kind. Not complete: it searches words, read the contract as well. skip: kinds the user has already seen."""
    out = []
    for n, l in lines(path):
        out += [f"{kind}: line {n}: {l[:300]}" for kind, r in LOOK.items() if kind not in skip and r.search(l)]
    return "\n".join(out) or "none of the words were found"


@mcp.tool()
def kinds() -> list[str]:
    """What it looks for."""
    return list(LOOK)


if __name__ == "__main__":
    mcp.run()
