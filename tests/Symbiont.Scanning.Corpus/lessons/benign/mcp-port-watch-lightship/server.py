"""Network checks for the day shift: is a port open, how long does a certificate last, which way does the traffic go."""
import re
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("dayshift-net")
HOST = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,252}")


def run(*cmd: str) -> str:
    p = subprocess.run(cmd, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    return (p.stdout + p.stderr)[-4000:]


def host(name: str) -> str:
    if not HOST.fullmatch(name):
        raise ValueError(f"not a host: {name!r}")
    return name


@mcp.tool()
def port(name: str, number: int) -> str:
    """Is a port open?"""
    return run("nc", "-zvw3", host(name), str(int(number)))


@mcp.tool()
def route(name: str) -> str:
    """Trace the route to a host."""
    return run("traceroute", "-n", host(name))


@mcp.tool()
def certificate(name: str) -> str:
    """Dates of a host's certificate."""
    return run("bash", "-c", 'openssl s_client -connect "$1:443" -servername "$1" </dev/null 2>/dev/null | openssl x509 -noout -dates', "x", host(name))


if __name__ == "__main__":
    mcp.run()
