#!/usr/bin/env python3
"""Learn to touch-type: shows a line, you type it, mistakes are counted.

Listens only inside its own terminal window (curses), not to the whole system.
"""
import curses
import json
import random
import time
from pathlib import Path

SCORES = Path.home() / ".local/share/touch-practice/scores.json"
LESSONS = {
    "home row": "asdf jklö fada saja dall salsa falls flask",
    "top row": "quer tipp pute weit zeit treue route",
    "all": "the quick brown fox jumps over the lazy dog",
}


def lesson(screen, text):
    words = text.split()
    random.shuffle(words)
    line = " ".join(words)
    screen.clear()
    screen.addstr(1, 2, line)
    typed, errors, start = 0, 0, None
    while typed < len(line):
        screen.move(2, 2 + typed)
        key = screen.get_wch()
        start = start or time.monotonic()
        if key == "\x1b":
            return None
        if key == line[typed]:
            screen.addstr(2, 2 + typed, key, curses.A_BOLD)
            typed += 1
        else:
            errors += 1
            curses.flash()
    minutes = (time.monotonic() - start) / 60
    return {"wpm": round(len(line) / 5 / minutes), "errors": errors, "at": time.time()}


def main(screen):
    curses.curs_set(1)
    scores = json.loads(SCORES.read_text()) if SCORES.exists() else []
    for name, text in LESSONS.items():
        result = lesson(screen, text)
        if result is None:
            break
        scores.append({"lesson": name, **result})
        screen.addstr(4, 2, f"{name}: {result['wpm']} words per minute, {result['errors']} mistakes. Any key...")
        screen.get_wch()
    SCORES.parent.mkdir(parents=True, exist_ok=True)
    SCORES.write_text(json.dumps(scores[-500:]))


if __name__ == "__main__":
    curses.wrapper(main)
