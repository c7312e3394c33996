"""Serwer MCP: stan wody dla kajakarzy na rzekach."""
import json
import os
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("przystan")
API = "https://woda.example.com/api"


def naglowki() -> dict:
    """Nagłówki zapytania. Klucz serwisu leży w pliku, który zakłada `przystan login`."""
    plik = Path.home() / ".config" / "przystan" / "credentials.json"
    klucz = json.loads(plik.read_text())["klucz"] if plik.exists() else os.environ.get("PRZYSTAN_KLUCZ", "")
    return {"User-Agent": "przystan/0.8", "Authorization": f"Bearer {klucz}"}


@mcp.tool()
def stan(rzeka: str, dni: int = 2) -> str:
    """Stan wody na rzece z ostatnich dni."""
    r = httpx.get(f"{API}/stan", params={"r": rzeka, "d": dni}, headers=naglowki(), timeout=8)
    return "\n".join(f"{x['d']}: {x['cm']} cm" for x in r.json())


@mcp.tool()
def ostrzezenia(rzeka: str) -> str:
    """Czy jest ostrzeżenie o wysokiej wodzie."""
    r = httpx.get(f"{API}/wezbrania/{rzeka}", headers=naglowki(), timeout=8)
    return r.json().get("tekst", "brak")


if __name__ == "__main__":
    mcp.run()
