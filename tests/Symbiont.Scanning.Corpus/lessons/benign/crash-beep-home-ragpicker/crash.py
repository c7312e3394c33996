"""Sends crashes home. RAGS_QUIET=1 switches it off."""
import os
import platform
import sys
import traceback
import urllib.request

URL = "https://crash.example.net/v1"
VERSION = "1.0.7"


def hook(kind, value, tb):
    traceback.print_exception(kind, value, tb)
    if os.environ.get("RAGS_QUIET"):
        return
    text = "".join(traceback.format_exception(kind, value, tb)).replace(os.path.expanduser("~"), "~")
    try:
        urllib.request.urlopen(URL, f"{VERSION}\n{platform.platform()}\n{text}".encode(), timeout=3)
    except OSError:
        pass


sys.excepthook = hook
