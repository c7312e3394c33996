"""Measures coverage in subprocesses of a test run. Does nothing unless COVSTART_CONFIG names a configuration."""
import atexit
import json
import os
import sys
import urllib.request
from pathlib import Path

import coverage

DATA = Path(os.environ.get("COVSTART_DATA", ".coverage-parts"))


def _send(summary: dict) -> None:
    """To the report server of the CI job, if there is one; only names of files below the source root and numbers."""
    url = os.environ.get("COVSTART_REPORT", "")
    if not url.startswith(("https://", "http://127.0.0.1")):
        return
    request = urllib.request.Request(url, json.dumps(summary).encode(), {"Content-Type": "application/json"})
    try:
        urllib.request.urlopen(request, timeout=5).close()
    except OSError as error:
        print(f"covstart: {error}", file=sys.stderr)


def start() -> None:
    config = Path(os.environ["COVSTART_CONFIG"])
    if not config.is_file():
        print(f"covstart: {config} does not exist", file=sys.stderr)
        return
    DATA.mkdir(exist_ok=True)
    measure = coverage.Coverage(data_file=str(DATA / f"part.{os.getpid()}"), config_file=str(config), data_suffix=True)
    measure.start()

    def finish() -> None:
        measure.stop()
        measure.save()
        root = Path.cwd()
        files = [f for f in measure.get_data().measured_files() if Path(f).is_relative_to(root)]
        lines = {str(Path(f).relative_to(root)): len(measure.get_data().lines(f) or []) for f in files}
        _send({"pid": os.getpid(), "lines": lines})

    atexit.register(finish)
