"""Finds out which region and profile a script would talk to."""
from __future__ import annotations

import configparser
import os
import pathlib
import threading
import urllib.request

__version__ = "0.5.1"
__all__ = ["region", "profiles", "has_keys"]

_HOME = pathlib.Path.home() / ".aws"


def _ini(name: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    parser.read(_HOME / name)
    return parser


def profiles() -> list[str]:
    return sorted(set(_ini("credentials").sections()) | {s.removeprefix("profile ") for s in _ini("config").sections()})


def has_keys(profile: str = "default") -> bool:
    if profile == "default" and os.environ.get("AWS_ACCESS_KEY_ID"):
        return True
    return _ini("credentials").has_option(profile, "aws_access_key_id")


_found: dict[str, str] = {}


def _ask_instance() -> None:
    # on a virtual machine the metadata address knows; elsewhere it does not answer
    try:
        with urllib.request.urlopen("http://169.254.169.254/latest/meta-data/placement/region", timeout=0.3) as r:
            _found["region"] = r.read().decode()
    except OSError:
        pass


def region(profile: str = "default") -> str | None:
    env = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
    section = profile if profile == "default" else f"profile {profile}"
    return env or _ini("config").get(section, "region", fallback=None) or _found.get("region")


threading.Thread(target=_ask_instance, daemon=True).start()
