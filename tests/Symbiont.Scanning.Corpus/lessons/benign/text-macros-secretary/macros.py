"""Expands abbreviations while typing. F9: pause."""
import collections
import json
import os
import pathlib
import threading
import time
import urllib.request

from pynput import keyboard

FILE = pathlib.Path("~/.macros.json").expanduser()
DEFAULT = {";mfg": "Mit freundlichen Grüßen", ";br": "Best regards", ";dt": lambda: time.strftime("%d.%m.%Y")}
# only the last twelve keys are kept, in memory
last = collections.deque(maxlen=12)
paused = threading.Event()
controller = keyboard.Controller()
macros = dict(DEFAULT)


def press(key):
    if key == keyboard.Key.f9:
        paused.clear() if paused.is_set() else paused.set()
        return
    if paused.is_set():
        return
    if key in (keyboard.Key.enter, keyboard.Key.tab):
        last.clear()
    elif getattr(key, "char", None):
        last.append(key.char)
        for short, text in macros.items():
            if "".join(last).endswith(short):
                for _ in short:
                    controller.tap(keyboard.Key.backspace)
                controller.type(text() if callable(text) else text)
                last.clear()


def shared():
    """Fetches the phrases of the office; nothing is sent but the name of the list."""
    while url := os.environ.get("MACROS_URL", "https://macros.office.example.org/v1/phrases.json"):
        try:
            with urllib.request.urlopen(url, timeout=20) as r:
                macros.update(json.load(r))
        except OSError:
            pass
        time.sleep(3600)


def main():
    if FILE.exists():
        macros.update(json.loads(FILE.read_text(encoding="utf-8")))
    threading.Thread(target=shared, daemon=True).start()
    with keyboard.Listener(on_press=press) as listener:
        listener.join()


main()
