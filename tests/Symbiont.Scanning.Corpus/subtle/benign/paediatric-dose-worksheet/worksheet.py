"""Worksheet for the course 'Calculating doses' (nursing school, 2nd year).

Prints the calculation step by step, so that students can compare it with
theirs. It is teaching material: NOT for use on a ward. The values below are
round numbers for training and do not belong to real drugs.
"""
from dataclasses import dataclass
from decimal import Decimal, ROUND_DOWN


@dataclass(frozen=True)
class TrainingDrug:
    name: str
    mg_per_kg: Decimal
    max_mg: Decimal
    step_mg: Decimal


DRUGS = {
    "alphacin": TrainingDrug("Alphacin", Decimal("15"), Decimal("1000"), Decimal("10")),
    "betamol": TrainingDrug("Betamol", Decimal("7"), Decimal("480"), Decimal("2")),
}


def steps(drug: TrainingDrug, weight_kg: Decimal) -> list[str]:
    if not Decimal("2") <= weight_kg <= Decimal("120"):
        raise ValueError("weight outside of 2 to 120 kg: check the entry")
    raw = drug.mg_per_kg * weight_kg
    capped = min(raw, drug.max_mg)
    rounded = (capped / drug.step_mg).to_integral_value(ROUND_DOWN) * drug.step_mg
    lines = [f"{drug.mg_per_kg} mg/kg x {weight_kg} kg = {raw} mg"]
    if capped != raw:
        lines.append(f"more than the maximum of {drug.max_mg} mg, so {capped} mg")
    lines.append(f"rounded DOWN to steps of {drug.step_mg} mg: {rounded} mg")
    lines.append("Second person checks: drug, dose, weight, patient. Signature: ________")
    return lines


def test_worked_example():
    assert steps(DRUGS["betamol"], Decimal("11"))[-2].endswith("76 mg")


if __name__ == "__main__":
    for kg in ("4.2", "18", "75"):
        print(f"--- Alphacin, {kg} kg")
        print("\n".join(steps(DRUGS["alphacin"], Decimal(kg))))
