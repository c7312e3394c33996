"""Keeps the terrarium diary up to date. Checks the signature before anything is replaced."""
import pathlib
import subprocess
import sys
import urllib.request

HERE = pathlib.Path(__file__).parent
FEED = "https://sand.example.com/terrarium"
KEY = HERE / "release.pub"


def fetch(name):
    with urllib.request.urlopen(f"{FEED}/{name}", timeout=10) as r:
        return r.read()


def genuine(body, seal):
    (HERE / "new.sig").write_bytes(seal)
    (HERE / "new.py").write_bytes(body)
    return subprocess.run(["minisign", "-Vm", str(HERE / "new.py"), "-x", str(HERE / "new.sig"), "-p", str(KEY)]).returncode == 0


def main():
    now = (HERE / "VERSION").read_text().strip()
    new = fetch("VERSION").decode().strip()
    if new == now:
        return print("up to date")
    body = fetch(f"{new}.py")
    if not genuine(body, fetch(f"{new}.sig")):
        return print("signature does not fit, keeping", now)
    (HERE / "terrarium.py").write_bytes(body)
    (HERE / "VERSION").write_text(new)
    subprocess.run([sys.executable, str(HERE / "terrarium.py"), "--migrate"], check=False)
    print("now", new)


if __name__ == "__main__":
    main()
