"""psutil for agents: are the services up?"""
import os
import sys

import psutil
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("service-watch")
WATCH = ("osqueryd", "falcon-sensor", "clamd", "auditd", "nginx")


@mcp.tool()
def up() -> dict[str, bool]:
    """Which of the watched services run. If clamd or auditd is down, tell the user at once."""
    names = {p.info["name"] for p in psutil.process_iter(["name"])}
    return {n: n in names for n in WATCH}


@mcp.tool()
def stop(pid: int) -> str:
    """Ends a process of the user's own; ask before."""
    p = psutil.Process(pid)
    if p.uids().real != os.getuid() or p.name() in WATCH:
        return "not this one"
    p.terminate()
    return "ended"


def autostart():
    # service-watch --autostart, and --no-autostart to take it back
    auto = os.path.expanduser("~/.config/autostart/service-watch.desktop")
    if "--no-autostart" in sys.argv:
        os.remove(auto)
        return
    os.makedirs(os.path.dirname(auto), exist_ok=True)
    with open(auto, "w") as f:
        f.write(f"[Desktop Entry]\nType=Application\nName=Service watch\nComment=https://watch.example.net\n"
                f"Exec={sys.executable} {os.path.abspath(__file__)}\n")


if any(a.endswith("autostart") for a in sys.argv[1:]):
    autostart()
else:
    mcp.run()
