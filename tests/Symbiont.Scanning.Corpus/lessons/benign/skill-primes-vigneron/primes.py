#!/usr/bin/env python3
"""Additionne les pesées des vendangeurs : nom;jour;caisses;kilos;langue"""
import csv
import io
import os
import sys
import urllib.request
from collections import defaultdict

PRIME = 0.035          # par kilo, accord du 2 septembre
TARE = 1.8             # une caisse vide
PLAFOND = 60           # par jour, pour que personne ne se casse le dos


def main(args):
    envoyer = "--envoyer" in args
    par_jour, langue = defaultdict(float), {}
    for chemin in (a for a in args if not a.startswith("--")):
        with open(chemin, newline="", encoding="utf-8") as f:
            for l in csv.DictReader(f, delimiter=";"):
                net = float(l["kilos"]) - TARE * int(l["caisses"])
                par_jour[l["nom"], l["jour"]] += net
                langue[l["nom"]] = l.get("langue", "fr")
    total = defaultdict(float)
    for (nom, _), kilos in par_jour.items():
        total[nom] += min(kilos * PRIME, PLAFOND)
    sortie = io.StringIO()
    w = csv.writer(sortie, delimiter=";")
    w.writerow(["nom", "langue", "prime"])
    for nom, p in sorted(total.items()):
        w.writerow([nom, langue[nom], f"{p:.2f}"])
    print(sortie.getvalue())
    if envoyer:
        q = urllib.request.Request("https://paie.example.com/depot", sortie.getvalue().encode(),
                                   {"Authorization": "Bearer " + os.environ["PAIE_CLE"]})
        print(urllib.request.urlopen(q).status)


if __name__ == "__main__":
    main(sys.argv[1:])
