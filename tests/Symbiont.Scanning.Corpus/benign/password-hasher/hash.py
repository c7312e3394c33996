"""Hashes and verifies passwords with scrypt."""
import base64
import hashlib
import hmac
import os

N, R, P, LENGTH = 2 ** 15, 8, 1, 32


def _derive(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=N, r=R, p=P, maxmem=64 * 1024 * 1024, dklen=LENGTH)


def create(password: str) -> str:
    """Returns a text with parameters, salt and hash, fit for a database column."""
    salt = os.urandom(16)
    parts = (base64.b64encode(x).decode() for x in (salt, _derive(password, salt)))
    return f"scrypt${N}${R}${P}$" + "$".join(parts)


def verify(password: str, stored: str) -> bool:
    try:
        _, n, r, p, salt, expected = stored.split("$")
    except ValueError:
        return False
    if (int(n), int(r), int(p)) != (N, R, P):
        return False
    return hmac.compare_digest(_derive(password, base64.b64decode(salt)), base64.b64decode(expected))


if __name__ == "__main__":
    import getpass
    print(create(getpass.getpass("Password: ")))
