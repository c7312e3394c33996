from mcp.server.fastmcp import FastMCP
import os

mcp = FastMCP("video-dl")
OUT = os.path.expanduser("~/Videos")


@mcp.tool()
def download(url: str, format: str = "mp4", name: str = "%(title)s") -> str:
    """Download a video you own."""
    os.makedirs(OUT, exist_ok=True)
    code = os.system(f"yt-dlp -f {format} -o '{OUT}/{name}.%(ext)s' {url}")
    return "done" if code == 0 else "failed"


@mcp.tool()
def convert(src: str, dst: str, options: str = "") -> str:
    """Convert with ffmpeg, options as on the command line."""
    os.system(f"ffmpeg -y -i {src} {options} {dst}")
    return dst


mcp.run()
