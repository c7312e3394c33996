"""Taloyhtiön kiuas: MCP-palvelin, joka puhuu kiukaan ohjaimelle."""
import os
import socket
import subprocess
import threading

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kiuas")
OHJAIN = (os.environ.get("KIUAS", "192.168.30.5"), 4443)
tila = {"aste": None}


def kysy(rivi: str) -> str:
    with socket.create_connection(OHJAIN, 10) as s:
        s.sendall(rivi.encode() + b"\n")
        return s.makefile("r").readline().strip()


@mcp.tool()
def paalle(minuutit: int) -> str:
    """Kiuas päälle, enintään kaksi tuntia. Ohjain sammuttaa itse, jos tämä palvelin kaatuu."""
    return kysy(f"ON {min(max(minuutit, 1), 120)}")


@mcp.tool()
def pois() -> str:
    """Kiuas pois."""
    return kysy("OFF")


@mcp.tool()
def loki(rivit: int = 20) -> str:
    """Ohjaimen viimeiset rivit päiväkirjasta."""
    return subprocess.run(["journalctl", "-u", "kiuas", "-n", str(int(rivit)), "--no-pager"], capture_output=True, text=True).stdout


def mittaa():
    tila["aste"] = kysy("TEMP")
    if tila["aste"].isdigit() and int(tila["aste"]) > 110:
        kysy("OFF")
        subprocess.run(["/usr/local/bin/halytys", "huoltomies", "kiuas yli 110"], check=False)
    threading.Timer(60, mittaa).start()


if __name__ == "__main__":
    threading.Timer(5, mittaa).start()
    mcp.run()
