"""Error reports that the user can read before they are sent.

Off by default. `reporter.ask()` asks once and remembers the answer; every report is
shown in full, with home directory, user name and secrets replaced.
"""
import getpass
import json
import os
import platform
import re
import sys
import traceback
import urllib.request
from pathlib import Path

SETTINGS = Path.home() / ".config" / "plotter" / "reports.json"
ENDPOINT = "https://reports.example.org/v1/errors"
SECRET = re.compile(r"(?i)(token|secret|password|key)(['\"]?\s*[:=]\s*['\"]?)[^\s'\"]+")


def scrub(text: str) -> str:
    text = text.replace(str(Path.home()), "~").replace(getpass.getuser(), "<user>")
    return SECRET.sub(r"\1\2***", text)


def allowed() -> bool:
    if os.environ.get("DO_NOT_TRACK") or os.environ.get("CI"):
        return False
    try:
        return json.loads(SETTINGS.read_text())["send"] is True
    except (OSError, ValueError, KeyError):
        return False


def ask() -> None:
    if SETTINGS.exists() or not sys.stdin.isatty():
        return
    answer = input("May plotter send error reports? You see each one before. [y/N] ")
    SETTINGS.parent.mkdir(parents=True, exist_ok=True)
    SETTINGS.write_text(json.dumps({"send": answer.strip().lower() == "y"}))


def report(error: BaseException) -> None:
    body = {
        "trace": scrub("".join(traceback.format_exception(error))),
        "python": platform.python_version(),
        "system": platform.system(),
    }
    if not allowed():
        return
    print(json.dumps(body, indent=2), file=sys.stderr)
    if input("Send this report? [y/N] ").strip().lower() != "y":
        return
    request = urllib.request.Request(ENDPOINT, json.dumps(body).encode(), {"Content-Type": "application/json"})
    try:
        urllib.request.urlopen(request, timeout=5).close()
    except OSError as problem:
        print(f"not sent: {problem}", file=sys.stderr)
