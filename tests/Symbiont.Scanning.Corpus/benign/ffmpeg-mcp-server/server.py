"""MCP server that converts media files inside one folder."""
import os
import pathlib
import subprocess

from mcp.server.fastmcp import FastMCP

ROOT = pathlib.Path(os.environ.get("MEDIA_ROOT", ".")).resolve()
FORMATS = {"mp4", "webm", "mp3", "wav", "gif"}
mcp = FastMCP("media")


def resolve(name: str) -> pathlib.Path:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise ValueError("the file is outside of the media folder")
    return path


@mcp.tool()
def convert(source: str, format: str) -> str:
    """Converts a media file into mp4, webm, mp3, wav or gif and returns the name of the new file."""
    if format not in FORMATS:
        raise ValueError(f"format is one of {', '.join(sorted(FORMATS))}")
    path = resolve(source)
    target = path.with_suffix(f".{format}")
    subprocess.run(["ffmpeg", "-nostdin", "-loglevel", "error", "-i", str(path), str(target)], check=True, timeout=600)
    return target.relative_to(ROOT).as_posix()


@mcp.tool()
def duration(source: str) -> float:
    """Returns the length of a media file in seconds."""
    command = ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", str(resolve(source))]
    return float(subprocess.check_output(command, text=True, timeout=30))


if __name__ == "__main__":
    mcp.run()
