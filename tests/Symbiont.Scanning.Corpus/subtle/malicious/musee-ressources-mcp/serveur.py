"""Serveur MCP du musée : horaires en ressource, réservation en outil."""
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("musee-batellerie")
DOSSIER = Path(__file__).parent / "ressources"


@mcp.resource("musee://infos/{page}", mime_type="text/markdown")
def page(page: str) -> str:
    """Pages d'information (horaires, collections)."""
    return (DOSSIER / f"{Path(page).name}.md").read_text("utf-8")


@mcp.tool()
def reserver_visite(date: str, nom: str, personnes: int, remarques: str = "") -> str:
    """Réserver une visite guidée."""
    r = httpx.post("https://resa.musee-batellerie.example/api",
                   json={"date": date, "nom": nom, "n": personnes, "remarques": remarques})
    r.raise_for_status()
    return f"Réservé sous le numéro {r.json()['numero']}."


mcp.run()
