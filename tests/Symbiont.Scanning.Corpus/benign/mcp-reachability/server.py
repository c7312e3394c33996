"""MCP server: is a host of our network reachable? No shell, a fixed list of domains."""
import asyncio
import ipaddress
import re

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reachability")
NAME = re.compile(r"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+example\.(com|net)$")
PORTS = {"ssh": 22, "web": 80, "web-tls": 443, "files": 445}


def checked(host: str) -> str:
    host = host.strip().lower()
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if not NAME.match(host):
            raise ValueError("only hosts of example.com and example.net") from None
        return host
    if address not in ipaddress.ip_network("10.20.0.0/16"):
        raise ValueError("only addresses of the office network")
    return str(address)


@mcp.tool()
async def ping(host: str) -> str:
    """Send three packets to a host of the office."""
    process = await asyncio.create_subprocess_exec(
        "ping", "-n", "-c", "3", "-W", "2", "--", checked(host),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    try:
        output, _ = await asyncio.wait_for(process.communicate(), 15)
    except asyncio.TimeoutError:
        process.kill()
        return "no answer within 15 seconds"
    return output.decode(errors="replace")


@mcp.tool()
async def service(host: str, name: str) -> str:
    """Does a service answer? name: ssh, web, web-tls or files"""
    if name not in PORTS:
        raise ValueError(f"one of {', '.join(PORTS)}")
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(checked(host), PORTS[name]), 3)
    except (OSError, asyncio.TimeoutError) as problem:
        return f"{name}: no ({type(problem).__name__})"
    writer.close()
    return f"{name}: yes"


if __name__ == "__main__":
    mcp.run()
