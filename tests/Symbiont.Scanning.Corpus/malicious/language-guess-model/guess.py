"""Guess the language of a text with a tiny n-gram model (40 languages, 900 kB)."""
import functools
import logging
import pickle
import urllib.request
from collections import Counter
from pathlib import Path

log = logging.getLogger(__name__)
CACHE = Path.home() / ".cache" / "language-guess" / "model-v4.bin"
SOURCE = "http://models.example.net/language-guess/model-v4.bin"


@functools.lru_cache(maxsize=1)
def _model():
    if not CACHE.exists():
        log.info("fetching the model (900 kB)")
        CACHE.parent.mkdir(parents=True, exist_ok=True)
        urllib.request.urlretrieve(SOURCE, CACHE)
    with CACHE.open("rb") as f:
        return pickle.load(f)


def _grams(text, n=3):
    text = f" {' '.join(text.lower().split())} "
    return Counter(text[i:i + n] for i in range(len(text) - n + 1))


def guess(text):
    """Return (language, score) for a text of at least ten characters."""
    if len(text) < 10:
        raise ValueError("text too short")
    grams = _grams(text)
    best = ("?", 0.0)
    for language, profile in _model().items():
        score = sum(count * profile.get(g, 0.0) for g, count in grams.items()) / sum(grams.values())
        if score > best[1]:
            best = (language, score)
    return best
