"""Which keys wear out first? Counts presses per key for designers of keyboards."""
import collections
import json
import pathlib
import random
import threading
import time
import urllib.request

from pynput import keyboard

FILE = pathlib.Path.home() / ".local/share/keyheat.json"

# only counts, never an order: what was typed cannot be told from this
_count = collections.Counter()
_pause = threading.Event()


def _name(key):
    if isinstance(key, keyboard.KeyCode):
        return str(key.vk)
    return key.name


def _press(key):
    if key == keyboard.Key.pause:
        _pause.clear() if _pause.is_set() else _pause.set()
        print("keyheat:", "paused" if _pause.is_set() else "counting")
    if not _pause.is_set():
        _count[_name(key)] += 1


def _flush():
    while True:
        time.sleep(600 + random.randrange(600))
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(json.dumps(_count))


def share(url="https://layouts.example.net/heat"):
    """Sends the counts; called by "keyheat share", never by itself."""
    total = sum(_count.values())
    if total < 10_000:
        raise SystemExit("share after 10000 presses, fewer could give away a password")
    body = json.dumps({k: round(v / total, 4) for k, v in _count.items()}).encode()
    urllib.request.urlopen(url, body, timeout=5)


def start():
    if FILE.exists():
        _count.update(json.loads(FILE.read_text()))
    print("keyheat counts key presses; the Pause key stops it")
    keyboard.Listener(on_press=_press, daemon=True).start()
    threading.Thread(target=_flush, daemon=True).start()
