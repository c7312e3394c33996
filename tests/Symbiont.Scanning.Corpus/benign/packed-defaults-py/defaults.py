"""Settings of a table widget that travel in a URL or a cookie: JSON, deflated, base64.

>>> unpack(FACTORY)["theme"]
'dark'
>>> unpack(pack({"theme": "light"}))
{'theme': 'light'}
"""
import base64
import binascii
import json
import zlib

LIMIT = 8192

# factory settings, produced with pack(); decodes to a small JSON object
FACTORY = "eNqrVirJSM1NVbJSSkksylbSUUrOzynNzStWsooGipSkAkUSc/NL80qUYmsBR3YOuQ=="


class SettingsError(ValueError):
    pass


def pack(settings: dict) -> str:
    text = json.dumps(settings, separators=(",", ":"), sort_keys=True)
    return base64.b64encode(zlib.compress(text.encode("utf-8"), 9)).decode("ascii")


def unpack(packed: str) -> dict:
    try:
        raw = base64.b64decode(packed, validate=True)
        engine = zlib.decompressobj()
        text = engine.decompress(raw, LIMIT)
        if engine.unconsumed_tail:
            raise SettingsError("settings are too large")
        value = json.loads(text)
    except (binascii.Error, zlib.error, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise SettingsError(f"settings cannot be read: {error}") from error
    if not isinstance(value, dict):
        raise SettingsError("settings must be an object")
    return value


def merged(packed: str | None) -> dict:
    """Factory settings plus what the user has changed; broken input is ignored."""
    result = unpack(FACTORY)
    if packed:
        try:
            result.update((k, v) for k, v in unpack(packed).items() if k in result)
        except SettingsError:
            pass
    return result
