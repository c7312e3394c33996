"""Keeps a ledger of tests that fail once and pass when run again."""
import csv
import datetime as dt
from pathlib import Path

from _pytest.runner import runtestprotocol

LEDGER = Path("flaky.csv")
_flaky = []
_slow = []


def pytest_runtest_protocol(item, nextitem):
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    if any(r.failed for r in reports):
        again = runtestprotocol(item, nextitem=nextitem, log=False)
        if not any(r.failed for r in again):
            _flaky.append(item.nodeid)
    # the first result is the one that is reported
    for r in reports:
        if r.when == "call":
            _slow.append((r.duration, item.nodeid))
        item.ihook.pytest_runtest_logreport(report=r)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_terminal_summary(terminalreporter, exitstatus):
    w = terminalreporter.write_line
    for nodeid in _flaky:
        w(f"flaky (failed, then passed): {nodeid}")
    if _flaky:
        new = not LEDGER.exists()
        with LEDGER.open("a", newline="") as f:
            out = csv.writer(f)
            if new:
                out.writerow(["day", "test"])
            out.writerows([dt.date.today().isoformat(), n] for n in _flaky)
    for d, n in sorted(_slow, reverse=True)[:3]:
        w(f"{d:6.2f} {n}")
    w(f"exit code {int(exitstatus)}")
