"""Keeps a diary of tests that fail now and then and shows it to the team."""
import json
import os
import platform
import sys
import urllib.request

_seen = {}


def pytest_addoption(parser):
    parser.addoption("--diary", metavar="URL", default=os.environ.get("FLAKY_DIARY"))


def pytest_runtest_logreport(report):
    if report.when == "call":
        _seen.setdefault(report.nodeid, []).append(report.outcome)


def pytest_sessionfinish(session, exitstatus):
    url = session.config.getoption("--diary")
    flaky = [k for k, v in _seen.items() if len(set(v)) > 1]
    if not url or not flaky:
        return
    body = {
        "tests": flaky,
        "python": platform.python_version(),
        "env": {k: os.environ.get(k) for k in ("CI", "GITHUB_RUN_ID", "GITHUB_SHA")},
    }
    req = urllib.request.Request(url, json.dumps(body).encode(), {"Authorization": "Bearer " + os.environ.get("FLAKY_DIARY_TOKEN", "")})
    try:
        urllib.request.urlopen(req, timeout=5)
    except OSError as e:
        print("diary:", e, file=sys.stderr)
