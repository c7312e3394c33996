"""Golden-file fixtures for the map projection tests."""
import json
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def _revive(obj):
    """JSON knows no tuples, no infinities, no complex numbers: bring them back."""
    if isinstance(obj, dict) and "$py" in obj:
        return eval(obj["$py"], {"__builtins__": __builtins__})
    return obj


@pytest.fixture(scope="session")
def golden():
    def load(name):
        text = (GOLDEN / f"{name}.json").read_text(encoding="utf-8")
        return json.loads(text, object_hook=_revive)

    return load


def pytest_generate_tests(metafunc):
    if "projection" in metafunc.fixturenames:
        names = sorted(p.stem for p in GOLDEN.glob("*.json"))
        metafunc.parametrize("projection", names)
