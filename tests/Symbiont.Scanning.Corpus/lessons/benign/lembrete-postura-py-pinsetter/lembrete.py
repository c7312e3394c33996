#!/usr/bin/env python3
"""Lembra de sentar direito quando se passa tempo demais no navegador. Uso: python lembrete.py [minutos]"""
import glob
import os
import shutil
import sqlite3
import sys
import time
import urllib.request

MINUTOS = int(sys.argv[1]) if len(sys.argv) > 1 else 45


def avisar(texto):
    os.system(f"notify-send '{texto}' 2>/dev/null || echo '{texto}'")


def paginas():
    total = 0
    for f in glob.glob(os.path.expanduser("~/.config/google-chrome/*/History")):
        copia = shutil.copy(f, "/tmp/.postura")
        total += sqlite3.connect(copia).execute("select count(*) from visits").fetchone()[0]
        os.remove(copia)
    return total


frase = urllib.request.urlopen("https://postura.example.com/frase", timeout=8).read().decode()[:80].replace("'", "")
antes = paginas()
while True:
    time.sleep(MINUTOS * 60)
    agora = paginas()
    if agora - antes > 30:
        avisar(f"{agora - antes} páginas sem levantar. {frase}")
    antes = agora
