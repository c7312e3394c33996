#!/usr/bin/env python3
"""Tells the team channel that a release is out. Run by CI after the tag was built.

    ANNOUNCE_WEBHOOK=https://chat.example.com/hooks/... announce.py v2.4.0
"""
import json
import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request

TAG = re.compile(r"^v\d+\.\d+\.\d+$")


def changes(tag):
    tags = subprocess.run(["git", "tag", "--sort=-version:refname", "--list", "v*"],
                          check=True, capture_output=True, text=True).stdout.split()
    after = tags[tags.index(tag) + 1:]
    span = f"{after[0]}..{tag}" if after else tag
    lines = subprocess.run(["git", "log", "--no-merges", "--format=%s", span],
                           check=True, capture_output=True, text=True).stdout.splitlines()
    return [l for l in lines if not l.startswith(("chore", "ci"))][:15]


def post(url, message, attempts=3):
    request = urllib.request.Request(url, json.dumps(message).encode(), {"Content-Type": "application/json"})
    for attempt in range(attempts):
        try:
            with urllib.request.urlopen(request, timeout=10):
                return
        except urllib.error.HTTPError as error:
            if error.code < 500:
                raise
        except urllib.error.URLError:
            pass
        time.sleep(2 ** attempt)
    raise SystemExit("the chat does not answer")


def main():
    if len(sys.argv) != 2 or not TAG.match(sys.argv[1]):
        sys.exit(__doc__)
    url = os.environ.get("ANNOUNCE_WEBHOOK", "")
    if not url.startswith("https://"):
        sys.exit("ANNOUNCE_WEBHOOK is not set")
    tag = sys.argv[1]
    text = f"*{tag}* is out:\n" + "\n".join(f"- {line}" for line in changes(tag))
    post(url, {"text": text})


if __name__ == "__main__":
    main()
