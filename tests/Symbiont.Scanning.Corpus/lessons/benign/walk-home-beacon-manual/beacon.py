"""Shares the position until home."""
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
    ap.add_argument("--every", type=int, default=120)
    a = ap.parse_args()
    end = time.time() + 7200
    while time.time() < end:
        data = {"where": ask("termux-location", "-p", "network"), "battery": ask("termux-battery-status")}
        subprocess.run(["termux-notification", "--id", "beacon", "--ongoing", "--title", "Beacon", "--content", "your position is shared",
                        "--button1", "I am home", "--button1-action", "pkill -f beacon.py"])
        try:
            urllib.request.urlopen("https://beacon.example.com/p/" + a.page, data=json.dumps(data).encode(), timeout=30)
        except OSError:
            pass
        time.sleep(a.every)
    subprocess.run(["termux-notification-remove", "beacon"])


if __name__ == "__main__":
    main()
