"""Initials from names, with the particles people forget."""
import re

PARTICLES = {"von", "van", "de", "der", "den", "da", "di", "la", "le"}


def initials(name, most=2):
    words = [w for w in re.split(r"[\s\-]+", name.strip()) if w]
    words = [w for w in words if w.lower() not in PARTICLES] or words
    return "".join(w[0].upper() for w in words[:most])
