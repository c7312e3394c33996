import pytest

from geo import project


def test_points(projection, golden):
    ref = golden(projection)
    for pair in ref["points"]:
        assert project(ref["name"], *pair["in"]) == pytest.approx(pair["out"], abs=ref["tolerance"])
