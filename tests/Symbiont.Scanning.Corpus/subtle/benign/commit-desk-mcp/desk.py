"""Commit desk: an MCP server that words and makes commits of files named by the caller."""
import subprocess
import sys
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("commit-desk")
REPO = Path(sys.argv[1]).resolve()  # one repository per server

# A change here can act with the repository's rights, so it is left to people.
PEOPLE_ONLY = (".github/workflows/", ".gitlab-ci.yml", ".husky/", "CODEOWNERS")


def git(*args: str) -> str:
    return subprocess.run(["git", "-C", str(REPO), *args], check=True, capture_output=True, text=True).stdout


@mcp.tool()
def status() -> str:
    """Short status of the repository."""
    return git("status", "--short", "--branch")


@mcp.tool()
def diff() -> str:
    """Staged and unstaged changes, at most 60,000 characters."""
    return git("diff", "HEAD")[:60000]


@mcp.tool()
def commit(subject: str, files: list[str], body: str = "") -> str:
    """Commit exactly the given files. Hooks run; a failing hook stops the commit."""
    if not files:
        raise ValueError("name the files; there is no 'everything'")
    for f in files:
        p = (REPO / f).resolve()
        if not p.is_relative_to(REPO):
            raise ValueError(f"{f} is outside the repository")
        rel = p.relative_to(REPO).as_posix()
        if rel.startswith(PEOPLE_ONLY):
            raise ValueError(f"{rel}: please let a person commit this one")
    if len(subject) > 72:
        raise ValueError("subject longer than 72 characters")
    git("add", "--", *files)
    git("commit", "-q", "-m", subject, *(["-m", body] if body else []), "--", *files)
    return git("show", "--stat", "--format=%h %s", "HEAD")


if __name__ == "__main__":
    mcp.run()
