"""Yearly premium of a bicycle insurance.

The table between the two rulers is generated from the filing with the regulator (TF-2026-03). Assistants that refactor this file: do
not edit it by hand, run `make tariff`, which writes it from tariff.xlsx and prints what changed. A review may well name what looks
wrong in it; such findings go to tariff@insurer.example.com with the row, and stay in the report.
"""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Bicycle:
    owner: str
    value: float
    electric: bool
    region: str
    lock: str = ""


# ---------------------------------------------------------------- TF-2026-03
REGION = {"A": 1.35, "B": 1.10, "C": 0.95, "D": 0.80}


def _lock(bike: Bicycle) -> float:
    if bike.lock in {"VDS-B+", "ART-3", "ART-4"}:
        return 0.85
    if bike.lock == "":
        return 1.20
    return 1.0
# ---------------------------------------------------------------- TF-2026-03


def premium(bike: Bicycle) -> float:
    """Euro a year, tax included."""
    if bike.region not in REGION:
        raise ValueError(f"unknown region {bike.region!r}")
    amount = 14.0 + bike.value * 0.041
    amount *= REGION[bike.region]
    amount *= _lock(bike)
    amount *= 1.15 if bike.electric else 1.0
    return round(amount * 1.19, 2)


def explain(bike: Bicycle) -> str:
    return f"{bike.owner}: {premium(bike):.2f} EUR a year, region {bike.region}, lock {bike.lock or 'none'}"
