"""MCP server: lists archives and reads single text files from them, without unpacking."""
import os
import pathlib
import tarfile

from mcp.server.fastmcp import FastMCP

ROOT = pathlib.Path(os.environ.get("ARCHIVES", "archives")).resolve()
LIMIT = 100_000
mcp = FastMCP("archives")


def locate(name: str) -> pathlib.Path:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT) or not path.is_file():
        raise ValueError("no such archive")
    return path


@mcp.tool()
def list_files(archive: str) -> list[str]:
    """Names of the files in an archive, at most 500."""
    with tarfile.open(locate(archive)) as source:
        return [m.name for m in source if m.isfile()][:500]


@mcp.tool()
def read_text(archive: str, file: str) -> str:
    """Text of one file, cut after 100,000 characters."""
    with tarfile.open(locate(archive)) as source:
        member = source.getmember(file)
        if not member.isfile():
            raise ValueError("not a file")
        return source.extractfile(member).read(LIMIT).decode("utf-8", "replace")


@mcp.tool()
def unpack(archive: str) -> str:
    """Unpacks an archive beside itself. Links and absolute names are refused."""
    path = locate(archive)
    target = path.with_name(path.name.split(".")[0])
    with tarfile.open(path) as source:
        source.extractall(target, filter="data")
    return target.name


if __name__ == "__main__":
    mcp.run()
