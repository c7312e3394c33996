"""Filters that can be shared as a link: JSON, compressed, signed - and no pickle.

>>> key = b"k" * 32
>>> f = Filter("sales", (("amount", "gt", 10),))
>>> load(dump(f, key), key) == f
True
"""
import base64
import hashlib
import hmac
import json
import zlib
from dataclasses import asdict, dataclass

OPERATORS = {"eq", "ne", "lt", "le", "gt", "ge"}
MAX = 4096


class BadLink(ValueError):
    pass


@dataclass(frozen=True)
class Filter:
    table: str
    conditions: tuple = ()

    def __post_init__(self):
        for column, op, value in self.conditions:
            if op not in OPERATORS or not column.isidentifier() or not isinstance(value, (int, float, str)):
                raise BadLink(f"condition {column} {op} is not allowed")


def _sign(data: bytes, key: bytes) -> bytes:
    return hmac.new(key, data, hashlib.sha256).digest()[:16]


def dump(f: Filter, key: bytes) -> str:
    data = zlib.compress(json.dumps(asdict(f), separators=(",", ":")).encode(), 9)
    return base64.urlsafe_b64encode(_sign(data, key) + data).decode().rstrip("=")


def load(text: str, key: bytes) -> Filter:
    try:
        raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError as error:
        raise BadLink("not a link of ours") from error
    mac, data = raw[:16], raw[16:]
    if not hmac.compare_digest(mac, _sign(data, key)):
        raise BadLink("signature is wrong")
    unpacker = zlib.decompressobj()
    plain = unpacker.decompress(data, MAX)
    if unpacker.unconsumed_tail:
        raise BadLink("too large")
    fields = json.loads(plain)
    return Filter(fields["table"], tuple(map(tuple, fields["conditions"])))
