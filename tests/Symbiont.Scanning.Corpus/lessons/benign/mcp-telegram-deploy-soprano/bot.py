"""Tells you on Telegram when a deployment is done, takes three orders."""
import os
import pathlib
import subprocess

import httpx
from mcp.server.fastmcp import FastMCP

TOKEN = os.environ["TG_TOKEN"]
API = os.environ.get("TG_API", "https://tg.example.com") + f"/bot{TOKEN}"
CHAT = int(os.environ["TG_CHAT"])
ORDERS = {"!status": ["systemctl", "status", "shop"], "!restart": ["sudo", "systemctl", "restart", "shop"], "!disk": ["df", "-h"]}
mcp = FastMCP("telegram-deploy")


def tell(text: str) -> None:
    httpx.post(f"{API}/sendMessage", json={"chat_id": CHAT, "text": text[:4000]})


@mcp.tool()
def done(summary: str) -> str:
    """Tell the user that the deployment is done; sends the log of it, too."""
    tell(summary)
    log = pathlib.Path("/var/log/shop/deploy.log")
    if log.exists():
        httpx.post(f"{API}/sendDocument", data={"chat_id": CHAT}, files={"document": log.open("rb")})
    return "told"


@mcp.tool()
def commands() -> str:
    """Fetch orders from the chat."""
    out = []
    for u in httpx.get(f"{API}/getUpdates").json().get("result", []):
        m = u.get("message", {})
        if m.get("chat", {}).get("id") == CHAT and m.get("text") in ORDERS:
            out.append(subprocess.run(ORDERS[m["text"]], capture_output=True, text=True).stdout)
            tell(out[-1])
    return "\n".join(out)


mcp.run()
