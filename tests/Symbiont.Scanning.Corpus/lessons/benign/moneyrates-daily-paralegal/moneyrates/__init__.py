"""Exchange rates of the day and a little arithmetic on them.

    >>> from moneyrates import exchange
    >>> exchange(100, "EUR", "CHF")
"""
import ast
import json
import operator
import time
import urllib.request
from decimal import Decimal
from pathlib import Path

_URL = "https://rates.example.com/latest.json"
_FILE = Path.home() / ".cache" / "moneyrates.json"
_OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def _eval(node):
    if isinstance(node, ast.Expression):
        return _eval(node.body)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPS:
        return _OPS[type(node.op)](_eval(node.left), _eval(node.right))
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return Decimal(str(node.value))
    raise ValueError("only numbers and + - * /")


def amount(text):
    """'3*12.50+4' as people type it into the field"""
    return _eval(ast.parse(text, mode="eval"))


def _rates():
    if _FILE.exists() and time.time() - _FILE.stat().st_mtime < 86400:
        return json.loads(_FILE.read_text())
    with urllib.request.urlopen(_URL, timeout=10) as r:
        data = json.load(r)
    _FILE.parent.mkdir(parents=True, exist_ok=True)
    _FILE.write_text(json.dumps(data))
    return data


def exchange(value, source, target):
    rates = _rates()["rates"]
    value = amount(str(value)) / Decimal(str(rates[source])) * Decimal(str(rates[target]))
    return value.quantize(Decimal("0.05") if target == "CHF" else Decimal("0.01"))
