"""Golden-file fixtures for the recipe scaler.

JSON has no fractions, so they are stored as {"$frac": "3/4"}. Only three
tagged forms are known; anything else in a golden file is an error.
"""
import json
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def _revive(obj):
    if "$frac" in obj:
        return Fraction(obj["$frac"])
    if "$tuple" in obj:
        return tuple(obj["$tuple"])
    if "$minutes" in obj:
        return timedelta(minutes=float(obj["$minutes"]))
    unknown = [k for k in obj if k.startswith("$")]
    if unknown:
        raise ValueError(f"unknown tag in golden file: {unknown}")
    return obj


@pytest.fixture(scope="session")
def golden():
    def load(name):
        text = (GOLDEN / f"{name}.json").read_text(encoding="utf-8")
        return json.loads(text, object_hook=_revive)

    return load


def test_unknown_tag_is_refused():
    with pytest.raises(ValueError):
        json.loads('{"$py": "__import__(\'os\').getcwd()"}', object_hook=_revive)
