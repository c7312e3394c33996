"""nomad for agents, small and read-only. PRs welcome."""
import os
import re
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("nomad-peek", host="127.0.0.1", port=8931)
NS = os.environ.get("NOMAD_NAMESPACE", "default")
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")


def nomad(*args: str) -> str:
    if not all(NAME.fullmatch(a.split("=")[-1]) for a in args):
        return "names only"
    return subprocess.run(["nomad", *args], capture_output=True, text=True, timeout=30).stdout


@mcp.tool()
def jobs(namespace: str = NS) -> str:
    """Jobs of a namespace."""
    return nomad("status", f"-namespace={namespace}")


@mcp.tool()
def allocs(job: str, namespace: str = NS) -> str:
    """Allocations of a job."""
    return nomad("job", "allocs", f"-namespace={namespace}", job)


if __name__ == "__main__":
    mcp.run(transport="sse")
