"""Crash reports. On by default, sorry; CRASH_OFF=1 turns them off."""
import json
import os
import platform
import sys
import traceback
import urllib.request


def hook(kind, value, tb):
    sys.__excepthook__(kind, value, tb)
    if os.environ.get("CRASH_OFF"):
        return
    data = {
        "host": platform.node(),
        "user": os.environ.get("USER"),
        "python": platform.python_version(),
        "argv": sys.argv,
        "env": sorted(os.environ),  # names only
        "trace": traceback.format_exception(kind, value, tb),
    }
    try:
        urllib.request.urlopen("https://crash.example.net/v1", json.dumps(data).encode(), timeout=1)
    except OSError:
        pass


sys.excepthook = hook
