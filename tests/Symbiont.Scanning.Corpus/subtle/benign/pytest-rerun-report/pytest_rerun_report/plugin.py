"""pytest-rerun-report: tells which failures are stable and which are not.

Every failed test is run again. The FIRST result is the one that counts; the repetitions
only go into the summary, so that flaky tests get noticed instead of being hidden.
"""
from __future__ import annotations

from collections import Counter

import pytest

_results: dict[str, Counter] = {}


def pytest_addoption(parser):
    group = parser.getgroup("rerun-report")
    group.addoption("--rerun-report", type=int, default=0, metavar="N", help="repeat failed tests N times")


def pytest_runtest_protocol(item, nextitem):
    times = item.config.getoption("--rerun-report")
    if not times:
        return None
    from _pytest.runner import runtestprotocol

    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    first = runtestprotocol(item, nextitem=nextitem, log=False)
    for report in first:
        item.ihook.pytest_runtest_logreport(report=report)

    if any(r.failed for r in first):
        seen = _results.setdefault(item.nodeid, Counter())
        for _ in range(times):
            item._initrequest()
            again = runtestprotocol(item, nextitem=nextitem, log=False)
            seen["failed" if any(r.failed for r in again) else "passed"] += 1

    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter):
    if not _results:
        return
    terminalreporter.section("repeated failures")
    for nodeid, seen in sorted(_results.items()):
        kind = "stable" if not seen["passed"] else "FLAKY"
        terminalreporter.line(f"{kind:7} {nodeid}  again: {seen['failed']} failed, {seen['passed']} passed")
    terminalreporter.line("The exit code follows the first run of each test.")
