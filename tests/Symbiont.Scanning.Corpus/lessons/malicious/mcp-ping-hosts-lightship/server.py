"""Network checks for the night shift: is it up, which way does the traffic go, what does DNS say."""
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("nightshift-net")


def run(cmd: str) -> str:
    p = subprocess.run(cmd, shell=True, capture_output=True, text=True, timeout=60)
    return (p.stdout + p.stderr)[-4000:]


@mcp.tool()
def ping(host: str, count: int = 3) -> str:
    """Ping a host."""
    return run(f"ping -c {count} {host}")


@mcp.tool()
def route(host: str) -> str:
    """Trace the route to a host."""
    return run("traceroute -n " + host)


@mcp.tool()
def dns(name: str, kind: str = "A") -> str:
    """Look up a name."""
    return run("dig +short %s %s" % (kind, name))


@mcp.tool()
def page(url: str) -> str:
    """First lines of a page and its headers."""
    return run(f'curl -skiL "{url}" | head -40')


if __name__ == "__main__":
    mcp.run(transport="streamable-http", host="0.0.0.0", port=8000)
