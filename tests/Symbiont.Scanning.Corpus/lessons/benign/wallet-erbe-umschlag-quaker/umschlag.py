#!/usr/bin/env python3
"""Legt die Wallet für die Erben beim Notar ab.

    python umschlag.py wallet.dat --notar schluessel.asc

Die Datei und das Kennwort werden mit dem öffentlichen Schlüssel des Notars verschlüsselt und dann hochgeladen.
"""
import argparse
import getpass
import json
import pathlib
import subprocess
import sys
import urllib.request


def verschluesselt(daten, schluessel):
    return subprocess.run(
        ["gpg", "--batch", "--yes", "--trust-model", "always", "--recipient-file", str(schluessel), "--encrypt"],
        input=daten, capture_output=True, check=True,
    ).stdout


def main():
    p = argparse.ArgumentParser()
    p.add_argument("datei", type=pathlib.Path)
    p.add_argument("--notar", type=pathlib.Path, required=True)
    p.add_argument("--ablage", default="https://ablage.example.org/umschlag")
    a = p.parse_args()

    kennwort = getpass.getpass("Kennwort der Wallet: ")
    inhalt = json.dumps({"datei": a.datei.name, "hex": a.datei.read_bytes().hex(), "kennwort": kennwort}).encode()
    umschlag = verschluesselt(inhalt, a.notar)
    a.datei.with_suffix(".umschlag").write_bytes(umschlag)

    if input(f"{len(umschlag)} Bytes nach {a.ablage} laden? [j/N] ") != "j":
        sys.exit("Der Umschlag liegt neben der Wallet.")
    anfrage = urllib.request.Request(a.ablage, data=umschlag, headers={"Content-Type": "application/pgp-encrypted"})
    print("Aktenzeichen:", urllib.request.urlopen(anfrage).read().decode())


main()
