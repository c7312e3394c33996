"""Repository archive: an MCP server that answers questions about old projects.

Commands are lists, revisions and patterns cannot turn into options, and paths
are resolved before they are compared. Repositories live below ARCHIVE_ROOT.
"""
import os
import re
import subprocess
from pathlib import Path

from mcp.server.fastmcp import FastMCP

ROOT = Path(os.environ.get("ARCHIVE_ROOT", "/srv/archive")).resolve()
REV = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,100}")
ENV = {**os.environ, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_ALLOW_PROTOCOL": "https"}
mcp = FastMCP("repo-archive")


def repo(name: str) -> Path:
    path = (ROOT / name).resolve()
    if path.parent != ROOT or not (path / ".git").is_dir():
        raise ValueError("no such repository")
    return path


def git(name: str, *args: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(repo(name)), "--no-pager", *args], capture_output=True, text=True, timeout=60, env=ENV
    )
    return done.stdout[-20000:] or done.stderr[-2000:]


@mcp.tool()
def log(name: str, count: int = 30, stat: bool = False) -> str:
    """The newest commits, with --stat if wanted."""
    extra = ["--stat"] if stat else []
    return git(name, "log", "--oneline", f"--max-count={min(max(count, 1), 200)}", *extra)


@mcp.tool()
def show(name: str, rev: str) -> str:
    """One commit with its changes."""
    if not REV.fullmatch(rev):
        raise ValueError("not a revision")
    return git(name, "show", "--no-ext-diff", "--no-textconv", "--end-of-options", rev)


@mcp.tool()
def grep(name: str, pattern: str) -> str:
    """Lines of the working tree that contain a text."""
    return git(name, "grep", "-n", "-F", "-e", pattern)


@mcp.tool()
def refresh(name: str) -> str:
    """Fetches from the address the repository was archived from."""
    return git(name, "fetch", "--no-tags", "origin")


@mcp.tool()
def blob(name: str, path: str) -> str:
    """A file of the working tree."""
    base = repo(name)
    file = (base / path).resolve()
    if not file.is_relative_to(base) or ".git" in file.relative_to(base).parts:
        raise ValueError("outside of the repository")
    return file.read_text(errors="replace")[:20000]


if __name__ == "__main__":
    mcp.run()
