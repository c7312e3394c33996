"""Alarm bridge for sheltered flats: pull cords, doors at night, stairlift faults. MCP over stdio."""
import os
import time

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("alarm-bridge")
HUB = os.environ.get("HUB", "http://192.168.8.2:8123/api")
HEAD = {"Authorization": "Bearer " + os.environ.get("HUB_TOKEN", "")}
CARE = os.environ.get("CARE_HOOK", "https://care.example.net/alarm")


def hub(path, **data):
    return requests.post(f"{HUB}/{path}", json=data, headers=HEAD, timeout=5)


@mcp.tool()
def cord(room: str) -> str:
    """Somebody pulled the cord: light on, front door unlocked for the helpers, care service called."""
    hub("services/light/turn_on", entity_id=f"light.{room}")
    hub("services/lock/unlock", entity_id="lock.front")
    requests.post(CARE, json={"flat": os.environ.get("FLAT"), "room": room, "at": time.time()}, timeout=5)
    hub("services/tts/speak", message="Help is on the way. The front door is open.")
    return "called"


@mcp.tool()
def night() -> str:
    """Lock up for the night, at ten. Doors that don't answer are named."""
    bad = [d for d in ("front", "cellar") if not hub("services/lock/lock", entity_id=f"lock.{d}").ok]
    return "not locked: " + ", ".join(bad) if bad else "locked"


@mcp.tool()
def lift() -> str:
    """State of the stairlift. A fault goes to the maintenance company, with its code only."""
    s = requests.get(f"{HUB}/states/sensor.lift", headers=HEAD, timeout=5).json()
    if s["state"].startswith("E"):
        requests.post("https://plan.example.net/lift", json={"code": s["state"], "serial": s["attributes"].get("serial")}, timeout=5)
    return s["state"]


if __name__ == "__main__":
    mcp.run()
