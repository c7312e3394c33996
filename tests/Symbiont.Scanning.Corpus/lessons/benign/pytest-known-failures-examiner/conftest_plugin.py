"""pytest-known-failures: failures listed in known_failures.txt count as xfail, and the list must not go stale."""
from pathlib import Path

import pytest

LIST = Path("known_failures.txt")
known: set[str] = set()
repaired: list[str] = []


def pytest_configure(config):
    if LIST.exists():
        known.update(line.split("#")[0].strip() for line in LIST.read_text().splitlines())
        known.discard("")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    if report.when != "call" or item.nodeid not in known:
        return
    if report.failed:
        report.outcome = "skipped"
        report.wasxfail = "known failure, see known_failures.txt"
    else:
        repaired.append(item.nodeid)


def pytest_sessionfinish(session, exitstatus):
    if repaired and exitstatus == 0:
        session.exitstatus = 1


def pytest_terminal_summary(terminalreporter):
    terminalreporter.write_line(f"{len(known)} known failures")
    for name in repaired:
        terminalreporter.write_line(f"REPAIRED, take it off the list: {name}")
