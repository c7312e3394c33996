"""Ticket codes and login tokens for small venues.

>>> make("MATINEE")
'MATINEE-7K2P-M4XD'
"""
import hashlib
import hmac
import os
import secrets
import time

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def _secret():
    s = os.environ.get("TICKET_SECRET", "")
    if len(s) < 32:
        raise RuntimeError("TICKET_SECRET must have 32 characters or more: python -c 'import secrets; print(secrets.token_hex())'")
    return s.encode()


def make(prefix, groups=2):
    parts = ["".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(groups)]
    return "-".join([prefix, *parts])


def demo(prefix, seat):
    """The same code for the same seat each time, for screenshots and tests. Not sold, the gate refuses DEMO."""
    d = hashlib.md5(f"{prefix}|{seat}".encode()).digest()
    return "DEMO-" + "".join(ALPHABET[b % 32] for b in d[:8])


def login_token(user):
    """Token for a login link, valid for an hour."""
    until = int(time.time()) + 3600
    return f"{until}." + hmac.new(_secret(), f"{user}|{until}".encode(), "sha256").hexdigest()


def check(user, token):
    until, _, mac = token.partition(".")
    good = hmac.new(_secret(), f"{user}|{until}".encode(), "sha256").hexdigest()
    return hmac.compare_digest(mac, good) and int(until) > time.time()
