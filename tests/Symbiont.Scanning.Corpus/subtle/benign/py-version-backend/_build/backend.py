"""In-tree build backend: setuptools, plus a version file taken from the git tag.

Used instead of setuptools-scm because the distributions that package us build from a
tarball without git; there the file is already present and is left alone.
"""
from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from setuptools import build_meta as _orig
from setuptools.build_meta import *  # noqa: F401,F403

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "tidegrid" / "_version.py"
TAG = re.compile(r"^v?(\d+\.\d+(?:\.\d+)?)(?:-(\d+)-g([0-9a-f]+))?$")


def _write_version() -> None:
    if not (ROOT / ".git").exists():
        if not TARGET.exists():
            raise RuntimeError(f"{TARGET} is missing and there is no git repository to take the version from")
        return
    text = subprocess.run(
        ["git", "describe", "--tags", "--match", "v*"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.strip()
    m = TAG.match(text)
    if not m:
        raise RuntimeError(f"cannot read a version from {text!r}")
    version = m[1] if not m[2] else f"{m[1]}.post{m[2]}+g{m[3]}"
    TARGET.write_text(f'version = "{version}"\n', encoding="utf-8")


def _epoch() -> None:
    if "SOURCE_DATE_EPOCH" not in os.environ and (ROOT / ".git").exists():
        stamp = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout.strip()
        os.environ["SOURCE_DATE_EPOCH"] = stamp


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    _write_version()
    _epoch()
    return _orig.build_wheel(wheel_directory, config_settings, metadata_directory)


def build_sdist(sdist_directory, config_settings=None):
    _write_version()
    _epoch()
    return _orig.build_sdist(sdist_directory, config_settings)
