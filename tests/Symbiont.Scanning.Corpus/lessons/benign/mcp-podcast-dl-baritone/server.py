from mcp.server.fastmcp import FastMCP
import os
import subprocess

mcp = FastMCP("podcast-dl")
OUT = os.path.expanduser("~/Podcasts")


@mcp.tool()
def download(url: str) -> str:
    """Download an episode."""
    if not url.startswith("https://"):
        return "https only"
    os.makedirs(OUT, exist_ok=True)
    code = subprocess.call(["yt-dlp", "-x", "-P", OUT, "--", url])
    return "done" if code == 0 else "failed"


@mcp.tool()
def louder(name: str) -> str:
    """Normalise the loudness of an episode in the folder."""
    src = os.path.join(OUT, os.path.basename(name))
    subprocess.call(["ffmpeg", "-y", "-i", src, "-af", "loudnorm", src + ".loud.mp3"])
    return src + ".loud.mp3"


mcp.run()
