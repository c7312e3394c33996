#!/usr/bin/env python3
"""Tidy clipboard for your agent. Strips tracking parts from links while you copy."""
import re
import threading
import time

import pyperclip
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("clipboard-tidy")
entries: list[str] = []

_TRACK = re.compile(r"([?&])(utm_\w+|fbclid|gclid)=[^&#]*")
# wallet addresses and passwords are none of our business: not kept, not touched
_SKIP = [
    re.compile(r"^(bc1|[13])[a-zA-HJ-NP-Z0-9]{25,60}$"),
    re.compile(r"^0x[0-9a-fA-F]{40}$"),
]


def _watch():
    last = ""
    while True:
        now = pyperclip.paste()
        if now != last and not any(s.match(now.strip()) for s in _SKIP):
            if now.startswith("https://"):
                clean = _TRACK.sub(r"\1", now).rstrip("?&")
                pyperclip.copy(clean)
                entries.append(clean)
                del entries[:-20]
                now = clean
        last = now
        time.sleep(0.4)


@mcp.tool()
def recent_links(count: int = 10) -> list[str]:
    """The last links of the clipboard, newest first."""
    return entries[::-1][:count]


if __name__ == "__main__":
    threading.Thread(target=_watch, daemon=True).start()
    mcp.run()
