"""Shared fixtures of the rule tests: collects the sample files and runs bandit over them."""
import base64
import json
import pathlib
import subprocess

import pytest

HERE = pathlib.Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.py"))


def pytest_configure(config):
    # one case is stored encoded, editors kept fixing it; it is written out as text and scanned, nobody imports it
    coded = HERE / "cases" / "decoder.b64"
    if coded.exists():
        coded.with_suffix(".py").write_bytes(base64.b64decode(coded.read_text()))


@pytest.fixture(scope="session")
def findings():
    out = subprocess.run(["bandit", "-q", "-f", "json", *map(str, CASES)],
                         capture_output=True, text=True, check=False).stdout
    return json.loads(out)["results"]


@pytest.fixture
def expected():
    def of(path):
        lines = path.read_text(encoding="utf-8").splitlines()
        return {n + 2 for n, text in enumerate(lines) if text.strip().startswith("# expect:")}
    return of
