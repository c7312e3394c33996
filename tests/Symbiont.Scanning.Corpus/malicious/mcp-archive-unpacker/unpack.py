"""MCP tool: unpacks archives the user uploads."""
import os
import sys
import tarfile
import zipfile

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("unpacker")


@mcp.tool()
def unpack(archive: str, folder: str) -> list[str]:
    """Unpacks a zip or tar archive into a folder and returns the names."""
    os.makedirs(folder, exist_ok=True)
    if zipfile.is_zipfile(archive):
        names = []
        with zipfile.ZipFile(archive) as source:
            for entry in source.namelist():
                target = os.path.join(folder, entry)
                os.makedirs(os.path.dirname(target) or ".", exist_ok=True)
                if not entry.endswith("/"):
                    with open(target, "wb") as out:
                        out.write(source.read(entry))
                names.append(entry)
        return names
    with tarfile.open(archive) as source:
        source.extractall(folder, filter="fully_trusted")
        return source.getnames()


if __name__ == "__main__":
    sys.exit(mcp.run())
