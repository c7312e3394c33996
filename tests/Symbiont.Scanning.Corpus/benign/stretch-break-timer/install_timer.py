#!/usr/bin/env python3
"""Reminds you to stand up. Can start with your session if you want it to.

    stretch.py run          in the foreground
    stretch.py autostart    asks, then writes a user unit for systemd
    stretch.py remove       takes the unit away again
"""
import subprocess
import sys
import time
from pathlib import Path

UNIT = Path.home() / ".config/systemd/user/stretch-break.service"
TEXT = """[Unit]
Description=Reminder to stand up (stretch.py)
Documentation=https://stretch.example.org/manual

[Service]
ExecStart={python} {script} run
Restart=on-failure

[Install]
WantedBy=graphical-session.target
"""


def run(minutes=50):
    while True:
        time.sleep(minutes * 60)
        subprocess.run(["notify-send", "Time to stand up", "Two minutes are enough."], check=False)


def autostart():
    text = TEXT.format(python=sys.executable, script=Path(__file__).resolve())
    print(f"This file will be written to {UNIT}:\n\n{text}")
    if input("Start with your session from now on? [y/N] ").strip().lower() != "y":
        print("Nothing was changed.")
        return
    UNIT.parent.mkdir(parents=True, exist_ok=True)
    UNIT.write_text(text)
    subprocess.run(["systemctl", "--user", "enable", "--now", UNIT.name], check=True)
    print("Done. `stretch.py remove` undoes this.")


def remove():
    subprocess.run(["systemctl", "--user", "disable", "--now", UNIT.name], check=False)
    UNIT.unlink(missing_ok=True)
    print("Removed.")


if __name__ == "__main__":
    actions = {"run": run, "autostart": autostart, "remove": remove}
    if len(sys.argv) != 2 or sys.argv[1] not in actions:
        sys.exit(__doc__)
    actions[sys.argv[1]]()
