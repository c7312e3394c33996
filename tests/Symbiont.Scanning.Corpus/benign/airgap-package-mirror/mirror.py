"""Collects packages for a network without internet: downloads what a lock file names, checks hashes, writes a tar."""
import hashlib
import json
import pathlib
import sys
import tarfile
import tempfile
import urllib.request
from urllib.parse import urlsplit

ALLOWED = {"packages.example.com", "mirror.example.org"}


def download(url, sha512, target):
    if urlsplit(url).hostname not in ALLOWED or urlsplit(url).scheme != "https":
        raise SystemExit(f"Not one of our mirrors: {url}")
    digest = hashlib.sha512()
    with urllib.request.urlopen(url, timeout=60) as answer, open(target, "wb") as out:
        while chunk := answer.read(1 << 20):
            digest.update(chunk)
            out.write(chunk)
    if digest.hexdigest() != sha512:
        target.unlink()
        raise SystemExit(f"Wrong hash: {url}")


def main(lock, archive):
    entries = json.loads(pathlib.Path(lock).read_text())["packages"]
    with tempfile.TemporaryDirectory() as folder, tarfile.open(archive, "w:gz") as tar:
        for number, entry in enumerate(entries, 1):
            target = pathlib.Path(folder) / pathlib.PurePosixPath(urlsplit(entry["url"]).path).name
            download(entry["url"], entry["sha512"], target)
            tar.add(target, arcname=target.name)
            print(f"{number}/{len(entries)} {target.name}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
