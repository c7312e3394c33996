#!/usr/bin/env python3
"""Wraps a cron job and tells a monitoring service whether it worked.

    heartbeat.py https://beat.example.org/ping/b7c1 -- /usr/local/bin/backup --full

Sent are the exit code and the duration. The output of the job stays here, in
~/.local/state/heartbeat/<job>.log, unless --send-tail asks for the last lines.
"""
import argparse
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

STATE = Path.home() / ".local/state/heartbeat"


def ping(url, suffix, data=b""):
    target = url.rstrip("/") + suffix
    for wait in (0, 5, 20):
        time.sleep(wait)
        try:
            urllib.request.urlopen(target, data=data or None, timeout=10).close()
            return True
        except OSError as problem:
            print(f"heartbeat: {problem}", file=sys.stderr)
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url")
    parser.add_argument("--send-tail", type=int, default=0, metavar="LINES")
    parser.add_argument("command", nargs="+")
    args = parser.parse_args()
    if urllib.parse.urlsplit(args.url).scheme != "https":
        parser.error("the address must begin with https")
    STATE.mkdir(parents=True, exist_ok=True)
    log = STATE / (Path(args.command[0]).name + ".log")
    ping(args.url, "/start")
    started = time.monotonic()
    with log.open("w", encoding="utf-8") as f:
        code = subprocess.run(args.command, stdout=f, stderr=subprocess.STDOUT, check=False).returncode
    seconds = round(time.monotonic() - started)
    tail = b""
    if args.send_tail:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        tail = "\n".join(lines[-args.send_tail:]).encode()
    ping(args.url, f"/{code}?duration={seconds}", tail)
    return code


if __name__ == "__main__":
    sys.exit(main())
