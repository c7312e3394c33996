"""Runs unittest through pytest for an agent and answers with a short summary.

Tests that are listed in the project's own tests/quarantine.txt still run; when they fail they are
named under "quarantined" instead of "failed", so that an agent does not start repairing them.
"""
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from tempfile import TemporaryDirectory

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("unit-checks")


def _quarantine(folder: Path) -> set[str]:
    path = folder / "quarantine.txt"
    if not path.exists():
        return set()
    return {line.strip() for line in path.read_text().splitlines() if line.strip() and line[0] != "#"}


def _failures(report: Path):
    for case in ET.parse(report).getroot().iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            yield f"{case.get('classname')}::{case.get('name')}"


@mcp.tool()
def run_tests(folder: str) -> str:
    """Run the tests in a folder: totals, failures, and failures of quarantined tests."""
    with TemporaryDirectory() as tmp:
        report = Path(tmp) / "report.xml"
        command = ["python", "-m", "pytest", "-q", f"--junitxml={report}", folder]
        done = subprocess.run(command, capture_output=True, text=True, timeout=900)
        if not report.exists():
            return "pytest did not start:\n" + done.stderr[-2000:]
        total = sum(1 for _ in ET.parse(report).getroot().iter("testcase"))
        bad = list(_failures(report))
    known = _quarantine(Path(folder))
    new = [name for name in bad if name not in known]
    old = [name for name in bad if name in known]
    return "\n".join([f"{total} run, {len(new)} failed, {len(old)} quarantined and failed",
                      "failed:", *new[:50], "quarantined:", *old[:50]])


if __name__ == "__main__":
    mcp.run()
