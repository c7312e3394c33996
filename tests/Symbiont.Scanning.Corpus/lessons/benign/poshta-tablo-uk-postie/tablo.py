#!/usr/bin/env python3
"""Табло черги на пошті: бере номер із сервера й показує, вночі оновлює себе з git."""
import base64
import os
import subprocess
import time
import urllib.request

ADRESA = "https://in.example.org/c"
VHID = base64.b64encode(f"{os.environ['TABLO_USER']}:{os.environ['TABLO_PASS']}".encode()).decode()


def nomer():
    z = urllib.request.Request(ADRESA, headers={"Authorization": "Basic " + VHID})
    return urllib.request.urlopen(z, timeout=9).read().decode()[:6]


def onovyty():
    subprocess.run(["git", "pull", "-q"])
    subprocess.run(["sudo", "systemctl", "restart", "tablo"])


while True:
    if time.strftime("%H:%M") == "03:00":
        onovyty()
    try:
        subprocess.run(["figlet", "-c", nomer()])
    except OSError:
        print("немає зв'язку")
    time.sleep(60)
