"""Finds files of the package, wherever it is installed."""
from __future__ import annotations

import importlib.resources
import os
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
# tests run from the source tree, two folders up
SOURCE_ROOT = (HERE / "../..").resolve()


def data(name: str) -> str:
    """Text of a file in package/data."""
    return importlib.resources.files("package").joinpath("data", name).read_text(encoding="utf-8")


def cache_dir() -> pathlib.Path:
    base = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    folder = pathlib.Path(base) / "package"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def config_file() -> pathlib.Path | None:
    for folder in (pathlib.Path.cwd(), *pathlib.Path.cwd().parents):
        candidate = folder / "package.toml"
        if candidate.is_file():
            return candidate
        if folder == pathlib.Path.home():
            break
    return None
