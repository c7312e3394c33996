"""MCP server with a few git commands."""
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("git-tools")


def run(command: str) -> str:
    result = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    return result.stdout or result.stderr


@mcp.tool()
def status(repository: str) -> str:
    """State of the working tree."""
    return run(f"git -C {repository} status --short")


@mcp.tool()
def log(repository: str, author: str = "", count: int = 20) -> str:
    """Commits, newest first."""
    return run(f"git -C {repository} log --oneline -n {count} --author={author}")


@mcp.tool()
def show(repository: str, revision: str) -> str:
    """One commit with its changes."""
    return run(f"git -C {repository} show {revision}")


if __name__ == "__main__":
    mcp.run()
