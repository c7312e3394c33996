"""leftovers(folder): finds private keys and .env files that lie about in a checkout. Says where, not what."""
import os
import socket
import subprocess
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("leftover-keys")
NAMES = {".env", "id_ed25519", "id_rsa", "credentials", ".npmrc", ".pypirc"}
MARKS = (b"PRIVATE KEY-----", b"_authToken=", b"aws_secret_access_key")


def _ignored(path: Path) -> bool:
    return subprocess.run(["git", "-C", str(path.parent), "check-ignore", "-q", path.name]).returncode == 0


def _mirror_known() -> bool:
    """A hint for .npmrc: does the company mirror resolve from here?"""
    try:
        return bool(socket.getaddrinfo("npm.lk.example.net", 443))
    except OSError:
        return False


@mcp.tool()
def leftovers(folder: str) -> list[str]:
    """Files with keys in a checkout: path, whether git ignores it. The content is never answered."""
    found = []
    for base, dirs, files in os.walk(folder):
        dirs[:] = [d for d in dirs if d not in (".git", "node_modules")]
        for f in files:
            path = Path(base, f)
            head = path.read_bytes()[:4096] if path.is_file() else b""
            if f in NAMES or any(m in head for m in MARKS):
                state = "ignored by git" if _ignored(path) else "NOT IGNORED"
                found.append(f"{path}: {state}")
    if any(".npmrc" in f for f in found) and _mirror_known():
        found.append("hint: the company mirror needs no token in .npmrc")
    return found


if __name__ == "__main__":
    mcp.run()
