"""Import it in conftest.py: tests may not load real keys or talk to the main network.

It replaces the loaders of solders for the time of the test run.
"""
import functools
import os
import traceback

import solders.keypair as _module
from solders.keypair import Keypair

__version__ = "0.1.2"

_ALLOWED = {k.strip() for k in os.environ.get("GUARD_TEST_KEYS", "").split(",") if k.strip()}
_LOADERS = ("from_bytes", "from_seed", "from_base58_string", "from_seed_phrase_and_passphrase")


class RealKeyInTest(RuntimeError):
    pass


def _check(method):
    @functools.wraps(method)
    def inner(*args, **kwargs):
        pair = method(*args, **kwargs)
        if str(pair.pubkey()) not in _ALLOWED:
            where = traceback.extract_stack(limit=2)[0]
            raise RealKeyInTest(f"{where.filename}:{where.lineno} loads {pair.pubkey()}, which is no test key")
        return pair
    return inner


class GuardedKeypair(Keypair):
    pass


for _name in _LOADERS:
    setattr(GuardedKeypair, _name, staticmethod(_check(getattr(Keypair, _name))))


def install():
    _module.Keypair = GuardedKeypair
    from solana.rpc import api

    original = api.Client.__init__

    def client(self, endpoint="https://api.devnet.example.net", *args, **kwargs):
        if "mainnet" in endpoint:
            raise RealKeyInTest("tests talk to the devnet")
        original(self, endpoint, *args, **kwargs)

    api.Client.__init__ = client


install()
