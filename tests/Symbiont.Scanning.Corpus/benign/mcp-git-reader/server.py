"""Reads a git repository over MCP. Nothing here writes, and nothing goes through a shell."""
import os
import re
import subprocess
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("git-reader")
ROOT = Path(os.environ.get("GIT_READER_ROOT", ".")).resolve()
REVISION = re.compile(r"^[A-Za-z0-9_][A-Za-z0-9_./~^-]{0,120}$")


def git(*arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(ROOT), "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", *arguments],
        capture_output=True, text=True, timeout=20, check=False,
    )
    if done.returncode:
        raise ValueError(done.stderr.strip()[:400])
    return done.stdout[:60_000]


def revision(text: str) -> str:
    if not REVISION.match(text) or ".." in text:
        raise ValueError(f"Not a revision: {text!r}")
    return text


def inside(path: str) -> str:
    full = (ROOT / path).resolve()
    if not full.is_relative_to(ROOT):
        raise ValueError("The path leaves the repository")
    return str(full.relative_to(ROOT))


@mcp.tool()
def log(rev: str = "HEAD", count: int = 20, path: str = ".") -> str:
    """The last commits that touched a path (at most 100)."""
    return git("log", f"--max-count={min(count, 100)}", "--format=%h %as %an %s", revision(rev), "--", inside(path))


@mcp.tool()
def show(rev: str, path: str) -> str:
    """A file as it was at a revision."""
    return git("show", "--end-of-options", f"{revision(rev)}:{inside(path)}")


@mcp.tool()
def blame(path: str, first: int, last: int) -> str:
    """Who wrote these lines."""
    return git("blame", f"-L{int(first)},{int(last)}", "--date=short", "--", inside(path))


if __name__ == "__main__":
    mcp.run()
