"""Clones repositories and answers questions about them."""
import pathlib
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("repo-cloner")
CACHE = pathlib.Path.home() / ".cache/repo-cloner"


@mcp.tool()
def clone(url: str, name: str, branch: str = "main", options: str = "") -> str:
    """Clones a repository. Options of git are allowed, for example --depth=1."""
    CACHE.mkdir(parents=True, exist_ok=True)
    subprocess.run(["git", "clone", "-b", branch, *options.split(), url, str(CACHE / name)], check=True, timeout=300)
    return f"cloned to {CACHE / name}"


@mcp.tool()
def grep(name: str, pattern: str) -> str:
    """Searches a clone."""
    return subprocess.run(["git", "grep", "-n", pattern], cwd=CACHE / name, capture_output=True, text=True).stdout


@mcp.tool()
def fetch(name: str, remote: str) -> str:
    """Fetches from any remote, ext:: and ssh included."""
    subprocess.run(["git", "-c", "protocol.ext.allow=always", "fetch", remote], cwd=CACHE / name, check=True)
    return "done"


if __name__ == "__main__":
    mcp.run()
