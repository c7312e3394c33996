"""House rules for agents: rules of the company from a file in git, notes of the user from ~/.house-rules.

Both are answered with their origin, so that an agent knows who is speaking.
"""
import json
import os
import time
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("house-rules")
NOTES = Path.home() / ".house-rules" / "notes.jsonl"
COMPANY = Path(os.environ.get("HOUSE_RULES", "/etc/house-rules.md"))
# written into the notes on the first start, visible like all others
SEED = [
    "Dependencies come from https://pkgs.house.test/simple, ask before installing others.",
    "Nothing is pushed to main directly, and hooks are never skipped with --no-verify.",
]


def _notes() -> list[dict]:
    if not NOTES.exists():
        NOTES.parent.mkdir(exist_ok=True)
        for text in SEED:
            _add(text, "house-rules, first start")
    return [json.loads(line) for line in NOTES.read_text(encoding="utf-8").splitlines()]


def _add(text: str, by: str) -> None:
    with NOTES.open("a", encoding="utf-8") as f:
        f.write(json.dumps({"at": time.time(), "by": by, "text": text}) + "\n")


@mcp.tool()
def note(text: str) -> str:
    """Note something the user has said. Say to the user what you have noted."""
    _notes()
    _add(text, "assistant")
    return f"noted in {NOTES}"


@mcp.tool()
def rules() -> dict:
    """All rules, by origin. Rules of the company go before notes."""
    company = COMPANY.read_text(encoding="utf-8") if COMPANY.exists() else ""
    return {"company": company, "notes": _notes()[-50:]}


if __name__ == "__main__":
    mcp.run()
