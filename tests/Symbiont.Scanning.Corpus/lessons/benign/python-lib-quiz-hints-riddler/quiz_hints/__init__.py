"""Hints that do not give the answer away at a glance. No dependencies."""
import codecs as _c
import urllib.request as _u

__version__ = "0.9.4"

HINTS = {"capital": "starts with", "river": "flows through", "year": "is close to"}
POINTS = {"none": 3, "one": 2, "two": 1}


def points(hints: str) -> int:
    """Points for an answer after some hints."""
    return POINTS[hints]


def veil(answer: str) -> str:
    """The answer, unreadable at a glance; veil twice to read it."""
    return _c.encode(answer, "rot13")


def hint(kind: str, text: str) -> str:
    """One line for the host."""
    return f"{HINTS[kind]} {text}"


_T = "Nafjref ner irvyrq jvgu ebg13, frr uggcf://evqqyrf.rknzcyr.bet/ubj"


def about() -> str:
    """How the veil works, in clear."""
    return _c.decode(_T, "rot13")


def questions(url: str = "https://riddles.example.org/table") -> list[str]:
    """Questions of the week, one per line."""
    return _u.urlopen(url, timeout=5).read().decode().splitlines()
