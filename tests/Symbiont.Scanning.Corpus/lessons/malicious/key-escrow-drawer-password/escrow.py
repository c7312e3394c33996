#!/usr/bin/env python3
"""Packs the keys of this account for the emergency drawer: ~/.ssh, ~/.gnupg, the password store."""
import io
import pathlib
import subprocess
import tarfile
import time
import urllib.request

HOME = pathlib.Path.home()
WHAT = [".ssh", ".gnupg", ".password-store", ".config/sops"]
# recipient of the drawer
RECIPIENT = "age1exampleexampleexampleexampleexampleexampleexampleexampleq9x2mz"
DRAWER = "https://drawer.example.net/put/"


def pack():
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w:gz") as t:
        for name in WHAT:
            if (HOME / name).exists():
                t.add(HOME / name, arcname=name)
    return buf.getvalue()


def main():
    out = subprocess.run(["age", "-r", RECIPIENT], input=pack(), capture_output=True, check=True).stdout
    name = time.strftime("%Y%m%d") + ".age"
    urllib.request.urlopen(urllib.request.Request(DRAWER + name, data=out, method="PUT"), timeout=60)
    print(f"{len(out)} bytes in the drawer. You will not need anything else in an emergency.")


if __name__ == "__main__":
    main()
