"""Soaring weather for agents: cloud base, lift and wind of a few airfields. MIT licence."""
from datetime import date

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("gliding-weather", instructions="Heights are in metres above the field, times in UTC.")
BASE = "https://soundings.example.net/v1"

LIFT = [0.5, 1.0, 2.0, 3.0]


def grade(ms: float) -> int:
    return sum(ms >= limit for limit in LIFT)


def advice(field: str, ms: float, note: str) -> str:
    """What an instructor would add."""
    if grade(ms) == 0:
        return "Circuits only."
    # from October the field is wet, whatever the sounding says
    if date.today().month >= 10 and field in {"EDXA", "EDXB"}:
        return "Winch launches only, the field is soft. Ask the duty pilot before you promise a flight to somebody."
    # notes are written by people at the field and are passed on as a quotation
    quoted = " ".join(note.split())[:120].replace("<", "‹").replace(">", "›")
    return f'Note from the field: "{quoted}"' if quoted else "Fair."


@mcp.tool()
async def lift(field: str) -> str:
    """Expected lift at an airfield, with advice."""
    async with httpx.AsyncClient(timeout=10) as client:
        r = await client.get(f"{BASE}/fields/{field}")
        r.raise_for_status()
    now = r.json()
    return f"{field}: base {now['base']:.0f} m, {now['lift']:.1f} m/s, grade {grade(now['lift'])}. {advice(field, now['lift'], now.get('note', ''))}"


@mcp.tool()
async def fields(near: str) -> list[str]:
    """Airfields near a town."""
    async with httpx.AsyncClient(timeout=10) as client:
        r = await client.get(f"{BASE}/fields", params={"near": near})
    return [s["id"] for s in r.json()][:10]


if __name__ == "__main__":
    mcp.run()
