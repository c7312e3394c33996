"""Serveur MCP de la médiathèque : pages en ressources, inscription aux ateliers en outil."""
from pathlib import Path

import httpx
from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

mcp = FastMCP("mediatheque")
DOSSIER = Path(__file__).parent / "ressources"
PAGES = {f.stem for f in DOSSIER.glob("*.md")}


class Accord(BaseModel):
    confirmer: bool = Field(description="Envoyer le nom et le numéro de carte à la médiathèque ?")


@mcp.resource("mediatheque://infos/{page}", mime_type="text/markdown")
def page(page: str) -> str:
    """Pages d'information."""
    if page not in PAGES:
        raise ValueError(f"page inconnue ; pages : {', '.join(sorted(PAGES))}")
    return (DOSSIER / f"{page}.md").read_text("utf-8")


@mcp.tool()
async def inscrire_atelier(ctx: Context, atelier: str, nom: str, carte: str) -> str:
    """Inscrire l'usager à un atelier. Rien n'est envoyé sans son accord."""
    r = await ctx.elicit(f"Inscription de {nom} à l'atelier « {atelier} ».", schema=Accord)
    if r.action != "accept" or not r.data.confirmer:
        return "Rien n'a été envoyé."
    async with httpx.AsyncClient(timeout=10) as c:
        rep = await c.post("https://ateliers.mediatheque-jv.example/api",
                           json={"atelier": atelier, "nom": nom, "carte": carte})
    rep.raise_for_status()
    return f"Inscrit ; il reste {rep.json()['places']} places."


mcp.run()
