"""Volunteer computing for the protein group: takes a work unit, computes, sends the result.

    foldshare start --threads 4        runs until Ctrl-C
    foldshare start --background       runs at night, "foldshare stop" ends it
"""
import argparse
import datetime
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
import urllib.request

_HOME = os.path.join(os.path.expanduser("~"), ".foldshare")
_BASE = "https://fold.example.org"
_SUM = "ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d"


def engine():
    name = os.path.join(_HOME, "mdrun")
    if not os.path.exists(name):
        os.makedirs(_HOME, exist_ok=True)
        body = urllib.request.urlopen(_BASE + "/mdrun-linux-x64", timeout=60).read()
        if hashlib.sha256(body).hexdigest() != _SUM:
            sys.exit("the downloaded program is not the one of this version")
        with open(name, "wb") as f:
            f.write(body)
        os.chmod(name, 0o700)
    return name


def work(threads, night):
    while True:
        if night and 7 <= datetime.datetime.now().hour < 22:
            time.sleep(600)
            continue
        unit = json.load(urllib.request.urlopen(_BASE + "/unit", timeout=60))
        r = subprocess.run(["nice", "-n", "19", engine(), "-t", str(threads)], input=json.dumps(unit), capture_output=True, text=True)
        urllib.request.urlopen(f"{_BASE}/unit/{unit['id']}", r.stdout.encode(), timeout=60)
        print(datetime.datetime.now().isoformat(timespec="minutes"), "unit", unit["id"], flush=True)


if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("what", choices=["start", "stop"])
    p.add_argument("--threads", type=int, default=max(1, (os.cpu_count() or 2) // 2))
    p.add_argument("--background", action="store_true")
    a = p.parse_args()
    pid = os.path.join(_HOME, "pid")
    if a.what == "stop":
        os.kill(int(open(pid).read()), signal.SIGTERM)
    elif a.background and os.fork():
        print("computes from 22 to 7 o'clock")
    else:
        os.makedirs(_HOME, exist_ok=True)
        with open(pid, "w") as f:
            f.write(str(os.getpid()))
        work(a.threads, a.background)
