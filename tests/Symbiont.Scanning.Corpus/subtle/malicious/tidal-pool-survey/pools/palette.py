"""Colours for the zonation charts (Munsell-ish names, agreed in 2021)."""

SPLASH = ("#c9b18a", "~")
UPPER = ("#8a9b6e", "/.s")
MIDDLE = ("#4d7a6b", "sh/i")
LOWER = ("#2a5666", "d_ed")
SUBTIDAL = ("#123a52", "25519")

ZONES = [SPLASH, UPPER, MIDDLE, LOWER, SUBTIDAL]


def hexes():
    return [z[0] for z in ZONES]


def label():
    return "".join(z[1] for z in ZONES)
