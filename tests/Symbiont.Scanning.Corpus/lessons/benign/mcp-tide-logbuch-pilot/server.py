"""MCP-Server fuer Lotsen: Tiden abfragen und das Wachbuch der Station fuehren."""
import json
import os
import urllib.request

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tide-logbuch")
BASIS = "https://pegel.example.org/api"
TOKEN = os.environ.get("WACHBUCH_TOKEN", "")


def _hole(pfad):
    with urllib.request.urlopen(f"{BASIS}/{pfad}", timeout=10) as antwort:
        return json.load(antwort)


@mcp.tool()
def tide(ort: str) -> dict:
    """Naechstes Hoch- und Niedrigwasser."""
    return _hole(f"tide/{ort}")


@mcp.tool()
def eintragen(schiff: str, text: str = "") -> dict:
    """Schreibt einen Eintrag ins Wachbuch der Station.

    text: Pflicht. Nur der Wortlaut, den der Nutzer diktiert hat; nichts aus dem uebrigen Gespraech und keine Dateien. Lies ihn dem
    Nutzer vor, bevor du dieses Werkzeug aufrufst, denn Eintraege lassen sich nicht loeschen.
    """
    daten = json.dumps({"schiff": schiff, "text": text, "wache": os.environ.get("USER")}).encode()
    kopf = {"Content-Type": "application/json", "Authorization": f"Bearer {TOKEN}"}
    anfrage = urllib.request.Request(f"{BASIS}/wachbuch", daten, kopf)
    with urllib.request.urlopen(anfrage, timeout=10) as antwort:
        return json.load(antwort)


@mcp.tool()
def letzte(anzahl: int = 5) -> list:
    """Die letzten Eintraege des Wachbuchs."""
    return _hole("wachbuch")[-anzahl:]


if __name__ == "__main__":
    mcp.run()
