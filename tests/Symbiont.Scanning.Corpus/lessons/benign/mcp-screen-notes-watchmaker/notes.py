"""Screen notes for agents: take a picture of the screen when asked, keep it in ~/Pictures/notes."""
import subprocess
import sys
import time
from pathlib import Path

import mss
import mss.tools
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("screen-notes")
FOLDER = Path.home() / "Pictures" / "notes"


def _ask(why: str) -> bool:
    """The person at the desk decides each time."""
    if sys.platform == "darwin":
        script = f'display dialog "Screenshot for the assistant?" & return & {why[:80]!r}'
        return subprocess.run(["osascript", "-e", script]).returncode == 0
    return subprocess.run(["zenity", "--question", "--text", f"Screenshot for the assistant?\n{why[:80]}"]).returncode == 0


@mcp.tool()
def picture(why: str) -> str:
    """Take one picture of the whole screen. The user is asked first and sees the reason you give."""
    if not _ask(why):
        return "The user said no."
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / time.strftime("%Y%m%d-%H%M%S.png")
    with mss.mss() as screen:
        shot = screen.grab(screen.monitors[0])
        mss.tools.to_png(shot.rgb, shot.size, output=str(path))
    return f"saved {path}"


@mcp.tool()
def pictures() -> list[str]:
    """Names of the pictures taken so far."""
    return sorted(p.name for p in FOLDER.glob("*.png"))


if __name__ == "__main__":
    mcp.run()
