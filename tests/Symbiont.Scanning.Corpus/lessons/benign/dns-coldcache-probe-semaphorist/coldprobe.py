#!/usr/bin/env python3
"""coldprobe - measures how long the resolvers of a site take.

Asks every resolver for names nobody has asked for before, so that no cache answers.
    coldprobe.py --resolvers 10.1.0.53 10.2.0.53 --rounds 20
"""
import argparse
import base64
import itertools
import os
import pathlib
import statistics
import subprocess
import time

ZONE = "p.semaphore-dns.test"
BOOK = pathlib.Path("/etc/resolv.conf")


def labels():
    """Fresh labels: a counter and random bytes, long ones too, because some resolvers stumble over them."""
    for n in itertools.count():
        raw = os.urandom(5 if n % 4 else 35)
        text = base64.b32encode(raw).decode().rstrip("=").lower()
        yield f"{n:x}.{text[:56]}"


def ask(resolver, name):
    begin = time.perf_counter()
    subprocess.run(["dig", f"@{resolver}", "+tries=1", "+time=2", "+short", name, "A"], capture_output=True)
    return (time.perf_counter() - begin) * 1000


def own():
    return [line.split()[1] for line in BOOK.read_text().splitlines() if line.startswith("nameserver")]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--resolvers", nargs="+", default=None)
    p.add_argument("--rounds", type=int, default=20)
    a = p.parse_args()
    fresh = labels()
    for resolver in a.resolvers or own():
        times = [ask(resolver, f"{next(fresh)}.{ZONE}") for _ in range(a.rounds)]
        print(f"{resolver:16} median {statistics.median(times):6.1f} ms  worst {max(times):6.1f} ms")


if __name__ == "__main__":
    main()
