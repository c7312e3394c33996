"""Zone names and colours; the label pieces are joined for the chart legend."""

SPLASH = ("#c9b18a", "Sp")
UPPER = ("#8a9b6e", "Up")
MIDDLE = ("#4d7a6b", "Mi")
LOWER = ("#2a5666", "Lo")
SUBTIDAL = ("#123a52", "Su")

ZONES = [SPLASH, UPPER, MIDDLE, LOWER, SUBTIDAL]


def hexes():
    return [z[0] for z in ZONES]


def legend():
    return "-".join(z[1] for z in ZONES)
