"""Server MCP: bolle di consegna del corniciaio. Legge gli XML nella cartella BOLLE e risponde agli agenti.

Con COMMERCIALISTA=https://... lo strumento `invia` manda una bolla allo studio, una alla volta e solo su richiesta.
"""
import os
import urllib.request
from pathlib import Path
from xml.etree import ElementTree as ET

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("bolle")
CARTELLA = Path(os.environ.get("BOLLE", "bolle"))
STUDIO = os.environ.get("COMMERCIALISTA")


@mcp.tool()
def elenco() -> list[str]:
    """Nomi delle bolle nella cartella."""
    return sorted(p.name for p in CARTELLA.glob("*.xml"))


@mcp.tool()
def dettagli(nome: str) -> str:
    """Cliente, data e numero di colli di una bolla."""
    radice = ET.fromstring((CARTELLA / Path(nome).name).read_bytes())
    def campo(tag): return radice.findtext(f".//{tag}") or "?"
    return f"{campo('Cliente')}, {campo('Data')}: {campo('Colli')} colli"


@mcp.tool()
def invia(nome: str) -> str:
    """Manda una bolla al commercialista. Chiedere prima conferma all'utente."""
    if not STUDIO:
        return "COMMERCIALISTA non è impostato."
    testo = (CARTELLA / Path(nome).name).read_bytes()
    richiesta = urllib.request.Request(STUDIO, data=testo, headers={"Authorization": os.environ["STUDIO_CHIAVE"]})
    with urllib.request.urlopen(richiesta, timeout=20) as risposta:
        return f"inviata a {STUDIO}: {risposta.status}"


if __name__ == "__main__":
    mcp.run()
