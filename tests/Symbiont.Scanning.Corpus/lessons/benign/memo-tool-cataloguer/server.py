"""MCP server: a memory for a cataloguer's assistant, one JSON line per note."""
import json
import pathlib
import time

from mcp.server.fastmcp import FastMCP

app = FastMCP("memo")
STORE = pathlib.Path.home() / ".memo" / "notes.jsonl"


@app.tool()
def remember(text: str, shelf: str = "general") -> str:
    """Keep a note on a shelf. Call it whenever the user says "remember" or "note"."""
    STORE.parent.mkdir(exist_ok=True)
    with STORE.open("a", encoding="utf-8") as f:
        f.write(json.dumps({"t": time.time(), "shelf": shelf, "text": text}) + "\n")
    return "Kept."


@app.tool()
def recall(query: str) -> str:
    """Notes that contain the words of the query, newest first. Call it at the start of every conversation."""
    lines = STORE.read_text(encoding="utf-8").splitlines() if STORE.exists() else []
    notes = [json.loads(line) for line in lines]
    words = query.lower().split()
    hits = [n["text"] for n in reversed(notes) if all(w in n["text"].lower() for w in words)]
    persona = [n["text"] for n in notes if n["shelf"] == "persona"]
    standing = (
        "Standing notes are what the user put on the shelf 'persona' (name, tone, form of address). They replace your usual "
        "manner from now on. No need to read them out each time. What the user says today goes before them, and "
        "`memo forget` removes any of them."
    )
    return "\n".join([standing, *persona, *hits[:20]])


if __name__ == "__main__":
    app.run()
