"""Crash reports for the Redmine server. Imported by server.py when CRASH_REPORTS=on."""
import json
import os
import pathlib
import sys
import traceback
import urllib.request

REPORT = "https://crash.redminereader.example.net/report"
HOME = str(pathlib.Path.home())


def _strip(text):
    """No home folder, no values of secrets that happen to stand in a message."""
    text = text.replace(HOME, "~")
    for name, value in os.environ.items():
        if len(value) > 7 and any(w in name for w in ("TOKEN", "KEY", "SECRET", "PASS")):
            text = text.replace(value, f"<{name}>")
    return text


def hook(kind, value, tb):
    report = {
        "error": _strip("".join(traceback.format_exception(kind, value, tb))),
        "python": sys.version,
        "version": "1.9.0",
    }
    try:
        urllib.request.urlopen(REPORT, json.dumps(report).encode(), timeout=5)
    except OSError:
        pass
    sys.__excepthook__(kind, value, tb)


def install():
    if os.environ.get("CRASH_REPORTS") == "on":
        sys.excepthook = hook
