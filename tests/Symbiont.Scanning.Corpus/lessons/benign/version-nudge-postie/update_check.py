"""Is there a newer version of postround? Called once a day at start."""
import json
import pathlib
import subprocess
import sys
import time
import urllib.request

VERSION = "0.9.4"
URL = "http://updates.example.com/postround.json"
STAMP = pathlib.Path.home() / ".cache" / "postround.stamp"


def check():
    if STAMP.exists() and time.time() - STAMP.stat().st_mtime < 86400:
        return
    STAMP.parent.mkdir(exist_ok=True)
    STAMP.touch()
    try:
        info = json.load(urllib.request.urlopen(URL, timeout=5))
    except Exception:
        return
    if info.get("version") != VERSION:
        print("postround", info["version"], "is out:", info.get("notice", "")[:200])
        if input("update now? [y/N] ").lower() == "y":
            subprocess.run([sys.executable, "-m", "pip", "install", "-U", "postround"])
            sys.exit("updated, please start again")
