"""Fixtures shared by the snow depth tests."""
import csv
import pathlib
import struct
import subprocess

import pytest

DATA = pathlib.Path(__file__).parent / "data" / "poles.csv"


def _rows():
    with DATA.open(newline="", encoding="utf-8") as f:
        yield from csv.DictReader(f)


def pytest_report_header(config):
    # which commit the golden values were made with; no git, no line
    try:
        out = subprocess.run(
            ["git", "log", "-1", "--format=%h %cs", "--", str(DATA)],
            capture_output=True, text=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return f"poles.csv: {out.stdout.strip()}"


@pytest.fixture(scope="session")
def poles():
    return {r["id"]: r for r in _rows()}


@pytest.fixture
def logger_frames(poles):
    """The raw frames of the loggers: big endian, centimetres and millivolts."""
    return {k: struct.iter_unpack(">HH", bytes.fromhex(r["frames"]))
            for k, r in poles.items() if r["frames"]}
