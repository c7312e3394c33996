"""Fetches public pages for an agent. Addresses inside the network are refused."""
import ipaddress
import socket
from urllib.parse import urlsplit

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("fetch")
ALLOWED = ("https",)
LIMIT = 200_000


def check(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ALLOWED or not parts.hostname:
        raise ValueError("only https addresses")
    for *_, address in socket.getaddrinfo(parts.hostname, parts.port or 443, type=socket.SOCK_STREAM):
        if not ipaddress.ip_address(address[0]).is_global:  # loopback, private, link-local such as 169.254.169.254
            raise ValueError("the address is not public")


@mcp.tool()
def fetch(url: str) -> str:
    """Returns the text of a public page, at most 200,000 characters. Redirects are not followed."""
    check(url)
    with httpx.stream("GET", url, timeout=15, follow_redirects=False) as answer:
        answer.raise_for_status()
        text = ""
        for chunk in answer.iter_text():
            text += chunk
            if len(text) > LIMIT:
                break
    return text[:LIMIT]


if __name__ == "__main__":
    mcp.run()
