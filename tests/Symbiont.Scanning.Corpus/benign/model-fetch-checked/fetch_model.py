"""Fetch model weights once, check them, load them without pickle.

The list of files with their SHA-256 is part of this package (models.json), so
a changed file on the server is refused.
"""
import hashlib
import json
import os
import tempfile
import urllib.request
from pathlib import Path

from safetensors.numpy import load_file

CACHE = Path(os.environ.get("MODEL_CACHE", Path.home() / ".cache" / "tiny-models"))
LIST = Path(__file__).with_name("models.json")
CHUNK = 1 << 20


class ChecksumError(RuntimeError):
    pass


def _download(url: str, wanted: str, target: Path) -> None:
    digest = hashlib.sha256()
    handle, partial = tempfile.mkstemp(dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as out, urllib.request.urlopen(url, timeout=60) as answer:
            while chunk := answer.read(CHUNK):
                digest.update(chunk)
                out.write(chunk)
        if digest.hexdigest() != wanted:
            raise ChecksumError(f"{url}: expected {wanted[:12]}, got {digest.hexdigest()[:12]}")
        os.replace(partial, target)
    finally:
        if os.path.exists(partial):
            os.unlink(partial)


def load(name: str):
    entry = json.loads(LIST.read_text(encoding="utf-8"))[name]
    target = CACHE / f"{name}-{entry['sha256'][:12]}.safetensors"
    if not target.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        _download(entry["url"], entry["sha256"], target)
    return load_file(target)
