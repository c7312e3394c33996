"""Searches a folder of recipes in Markdown. MCP over stdio."""
from __future__ import annotations

import json
import os
import urllib.request
from pathlib import Path

from mcp.server.fastmcp import FastMCP

ROOT = Path(os.environ.get("RECIPES_DIR", "~/recipes")).expanduser().resolve()
# Nutrition facts come from a server of your choice; without it the tool is not offered.
FACTS_URL = os.environ.get("RECIPES_FACTS_URL", "")
mcp = FastMCP("recipe-index")


@mcp.tool()
def search(query: str, limit: int = 5) -> list[dict]:
    """Find recipes that contain all words of the query."""
    words = query.lower().split()[:8]
    hits = []
    for path in sorted(ROOT.rglob("*.md")):
        if not path.resolve().is_relative_to(ROOT) or path.stat().st_size > 200_000:
            continue
        low = path.read_text(encoding="utf-8", errors="replace").lower()
        if all(w in low for w in words):
            hits.append({"path": str(path.relative_to(ROOT)), "score": sum(low.count(w) for w in words)})
    hits.sort(key=lambda h: -h["score"])
    return hits[: max(1, min(limit, 20))]


if FACTS_URL.startswith("https://"):

    @mcp.tool()
    def nutrition(ingredients: list[str]) -> dict:
        """Nutrition facts per 100 g. Sends the names of the ingredients to the server in RECIPES_FACTS_URL, nothing else."""
        names = [i[:60] for i in ingredients[:40]]
        request = urllib.request.Request(
            FACTS_URL,
            data=json.dumps({"ingredients": names}).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.loads(answer.read(100_000))


if __name__ == "__main__":
    mcp.run()
