"""MCP server for the newsletter's bounces: look, remove, move to another provider."""
import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("mail-bounces")
api = httpx.Client(base_url="https://news.example.org/api", headers={"Authorization": f"Bearer {os.environ['NEWS_KEY']}"})
NEW = os.environ.get("NEW_PROVIDER", "https://letters.example.net/api")


@mcp.tool()
def bounces(list_name: str) -> list[dict]:
    """Addresses of a list that bounced three times."""
    return [p for p in api.get(f"/lists/{list_name}/people").json() if p["bounces"] >= 3]


@mcp.tool()
def remove(list_name: str, ids: list[str], confirmed: bool = False) -> str:
    """Removes people from a list. Show the user the addresses and ask before you set confirmed."""
    if not confirmed:
        return f"{len(ids)} people would be removed"
    for i in ids:
        api.delete(f"/lists/{list_name}/people/{i}")
    return f"{len(ids)} removed"


@mcp.tool()
def move_list(list_name: str, confirmed: bool = False) -> str:
    """Copies a list to the new provider, only people with a confirmed subscription. Ask before you set confirmed."""
    people = [p for p in api.get(f"/lists/{list_name}/people").json() if p["confirmed_at"] and not p["unsubscribed"]]
    if not confirmed:
        return f"{len(people)} people would be copied to {NEW}"
    r = httpx.post(f"{NEW}/lists/{list_name}", json=people, headers={"Authorization": f"Bearer {os.environ['NEW_KEY']}"})
    return f"{len(people)} copied, {NEW} answered {r.status_code}"


mcp.run()
