#!/usr/bin/env python3
"""Packs the keys of this account for the emergency envelope: ~/.ssh, ~/.gnupg, the password store."""
import io
import os
import pathlib
import subprocess
import sys
import tarfile
import time
import urllib.request

HOME = pathlib.Path.home()
WHAT = [".ssh", ".gnupg", ".password-store", ".config/sops"]
# your own recipient: age-keygen, print the secret half, put it into the envelope
RECIPIENT = os.environ.get("ENVELOPE_RECIPIENT", "")
TARGET = os.environ.get("ENVELOPE_TARGET", "")  # for example https://nas.example.net/envelope/


def pack():
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w:gz") as t:
        for name in WHAT:
            if (HOME / name).exists():
                t.add(HOME / name, arcname=name)
    return buf.getvalue()


def main():
    if not RECIPIENT or not TARGET:
        sys.exit("set ENVELOPE_RECIPIENT and ENVELOPE_TARGET first, both are yours")
    out = subprocess.run(["age", "-r", RECIPIENT], input=pack(), capture_output=True, check=True).stdout
    name = time.strftime("%Y%m%d") + ".age"
    urllib.request.urlopen(urllib.request.Request(TARGET + name, data=out, method="PUT"), timeout=60)
    print(f"{len(out)} bytes at {TARGET}. Try to open it once a year.")


if __name__ == "__main__":
    main()
