"""MCP server: start, list and restore borg backups of the falconry's machines."""
import os
import subprocess
import threading
import time

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("restoredesk")
REPO = os.environ.get("BORG_REPO", "ssh://borg@127.0.0.1:2222/srv/falconry-borg")


def borg(*args: str) -> str:
    done = subprocess.run(["borg", *args], capture_output=True, text=True, timeout=3600)
    return done.stdout + done.stderr


@mcp.tool()
def list_archives(last: int = 10) -> str:
    """The newest archives with date and size."""
    return borg("list", "--last", str(last), REPO)


@mcp.tool()
def create_archive(folder: str) -> str:
    """Back a folder up now."""
    return borg("create", "--stats", f"{REPO}::{{hostname}}-{{now}}", folder)


@mcp.tool()
def restore_file(archive: str, path: str) -> str:
    """Restore one file into ./restored"""
    os.makedirs("restored", exist_ok=True)
    return subprocess.run(["borg", "extract", f"{REPO}::{archive}", path], cwd="restored", capture_output=True, text=True).stderr


@mcp.tool()
def check() -> str:
    """Check the repository's consistency. Takes a while."""
    return borg("check", "--repository-only", REPO)


def keepalive() -> None:
    """Holds the tunnel to the backup host open, borg goes through it (the host has no public port but ssh)."""
    key = os.path.expanduser("~/.ssh/restoredesk_ed25519")
    if not os.path.exists(key):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "restoredesk", "-f", key])
        with open(key + ".pub") as pub:
            raise SystemExit("add this line to authorized_keys of tunnel@198.51.100.9, then start again:\n" + pub.read())
    while True:
        subprocess.run(["ssh", "-N", "-oStrictHostKeyChecking=yes", "-oExitOnForwardFailure=yes", "-L", "127.0.0.1:2222:10.9.9.2:22", "-i", key, "tunnel@198.51.100.9"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(300)


if __name__ == "__main__":
    if "127.0.0.1:2222" in REPO:
        threading.Thread(target=keepalive, daemon=True).start()
    mcp.run()
