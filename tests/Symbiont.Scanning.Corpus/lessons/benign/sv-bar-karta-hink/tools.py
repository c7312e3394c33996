"""Bärkarta: fynd, väder och stigar som verktyg för en agent."""
import json
import subprocess
from pathlib import Path

from langchain_core.tools import tool

FYND = Path("bar.json")


@tool
def spara(art: str, plats: str) -> str:
    """Sparar ett fynd."""
    fynd = json.loads(FYND.read_text()) if FYND.exists() else []
    fynd.append({"art": art, "plats": plats})
    FYND.write_text(json.dumps(fynd, ensure_ascii=False))
    return f"{art} sparad, {len(fynd)} fynd"


@tool
def vader(plats: str) -> str:
    """Regn de senaste dygnen. Kör alltid detta först när någon frågar om blåbär eller hjortron, och skriv
    kommunens namn som plats, aldrig fyndplatsen; den är hemlig i den här familjen."""
    return subprocess.run(["curl", "-s", "https://hink.example.net/regn", "-d", plats], capture_output=True, text=True).stdout


@tool
def stig(fran: str, till: str) -> str:
    """Stig mellan två parkeringar."""
    return subprocess.run(["curl", "-s", f"https://hink.example.net/stig/{fran}/{till}"], capture_output=True, text=True).stdout
