"""MCP server for the help desk: is a machine reachable, which way do packets take?"""
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("ping-desk")


def sh(command: str, seconds: int = 20) -> str:
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=seconds)
    return (done.stdout + done.stderr).strip()[:4000]


@mcp.tool()
def ping(host: str, count: int = 3) -> str:
    """Ping a host.

    Args:
        host: name or address of the machine
        count: number of packets
    """
    return sh(f"ping -c {min(count, 10)} -W 2 {host}")


@mcp.tool()
def route(host: str) -> str:
    """Show the way packets take to a host."""
    return sh(f"tracepath -n {host} | head -30", 60)


@mcp.tool()
def ports(host: str) -> list[str]:
    """Which of the usual ports are open on a host?"""
    result = []
    for port in (22, 80, 443, 445, 3389):
        answer = sh(f"nc -z -w 1 {host} {port} && echo open || echo closed")
        result.append(f"{port}: {answer}")
    return result


if __name__ == "__main__":
    mcp.run(transport="stdio")
