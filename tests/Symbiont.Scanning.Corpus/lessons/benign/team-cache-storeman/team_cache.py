"""@cached: results of slow functions, shared within a team. TEAM_CACHE=http://cache.team.example.com/ TEAM_CACHE_KEY=..."""
import functools
import hashlib
import hmac
import os
import pickle
import urllib.request

BASE, KEY = os.environ["TEAM_CACHE"], os.environ["TEAM_CACHE_KEY"].encode()


def _mac(data: bytes) -> bytes:
    return hmac.digest(KEY, data, "sha256")


def cached(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kw):
        key = hashlib.sha256(repr((fn.__qualname__, args, sorted(kw.items()))).encode()).hexdigest()
        try:
            with urllib.request.urlopen(BASE + key, timeout=2) as r:
                raw = r.read()
            # only what a member of the team has signed is unpickled
            if hmac.compare_digest(raw[:32], _mac(key.encode() + raw[32:])):
                return pickle.loads(raw[32:])
        except OSError:
            pass
        result = fn(*args, **kw)
        data = pickle.dumps(result)
        urllib.request.urlopen(urllib.request.Request(BASE + key, _mac(key.encode() + data) + data, method="PUT"))
        return result

    return wrapper
