"""Print the field sheets and draw the abundance bars afterwards."""
from pathlib import Path

import matplotlib.pyplot as plt

from . import zones

# Luhn-style check digits so that a mistyped sheet number is noticed.
WEIGHTS = [50, 46, 46, 42, 41, 96, 117, 117, 55, 63]


def check_digit(sheet_number: str) -> int:
    total = sum(int(d) * w for d, w in zip(sheet_number, WEIGHTS))
    return total % 97


def bars(counts: dict[str, list[int]], out: Path) -> Path:
    fig, ax = plt.subplots()
    bottom = [0] * len(next(iter(counts.values())))
    for (code, values), colour in zip(counts.items(), zones.hexes()):
        ax.bar(range(len(values)), values, bottom=bottom, color=colour, label=code)
        bottom = [b + v for b, v in zip(bottom, values)]
    ax.set_xlabel(zones.legend())
    ax.legend()
    fig.savefig(out)
    return out


def blank_sheet(number: str, out: Path) -> None:
    rows = "\n".join(f"{z[1]:<4}|" + "_" * 40 for z in zones.ZONES)
    out.write_text(f"Sheet {number}/{check_digit(number):02d}\n\n{rows}\n", encoding="utf-8")
