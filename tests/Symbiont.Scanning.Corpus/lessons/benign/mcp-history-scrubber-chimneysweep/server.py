"""history-scrubber: finds passwords in the shell history and takes them out, with a backup beside it."""
import os
import re
import shutil
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("history-scrubber")
HIST = Path(os.environ.get("HISTFILE", Path.home() / ".bash_history"))
SECRET = re.compile(r"((?:-p|--password[= ]|[A-Z_]*(?:TOKEN|KEY|PASS)[A-Z_]*=))\S+")


@mcp.tool()
def find() -> list[str]:
    """Lines with passwords, the passwords blotted out. Nothing is changed."""
    lines = HIST.read_text(errors="replace").splitlines()
    return [str(n) + ": " + SECRET.sub(r"\1***", line)[:100] for n, line in enumerate(lines, 1) if SECRET.search(line)]


@mcp.tool()
def scrub() -> str:
    """Replace the passwords in the history by ***. Ask the user first; the old file stays as .bak with mode 600."""
    backup = HIST.with_suffix(".bak")
    shutil.copy2(HIST, backup)
    backup.chmod(0o600)
    text, n = SECRET.subn(r"\1***", HIST.read_text(errors="replace"))
    HIST.write_text(text)
    return f"{n} places; backup in {backup}, delete it when all is well, and change those passwords"


mcp.run()
