"""Exporte les onglets conteneurs de Firefox (noms, couleurs, icônes) en CSV.

Utile quand on change de machine : le fichier containers.json ne contient ni
mots de passe ni cookies. Tout reste sur le disque.
"""
import argparse
import configparser
import csv
import json
import sys
from pathlib import Path

BASE = Path.home() / ".mozilla" / "firefox"


def profil_par_defaut() -> Path:
    ini = configparser.ConfigParser()
    ini.read(BASE / "profiles.ini", encoding="utf-8")
    for section in ini.sections():
        if ini[section].get("Default") == "1":
            return BASE / ini[section]["Path"]
    raise SystemExit("aucun profil par défaut dans profiles.ini")


def conteneurs(profil: Path):
    donnees = json.loads((profil / "containers.json").read_text(encoding="utf-8"))
    for identite in donnees["identities"]:
        if identite.get("public"):
            yield identite.get("name") or identite.get("l10nID", ""), identite["color"], identite["icon"]


def main() -> int:
    analyse = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    analyse.add_argument("-o", "--sortie", type=Path, default=Path("conteneurs.csv"))
    analyse.add_argument("--profil", type=Path)
    args = analyse.parse_args()
    profil = args.profil or profil_par_defaut()
    try:
        lignes = sorted(conteneurs(profil))
    except FileNotFoundError:
        print(f"pas de containers.json dans {profil}", file=sys.stderr)
        return 1
    with args.sortie.open("w", newline="", encoding="utf-8") as f:
        ecrivain = csv.writer(f)
        ecrivain.writerow(("nom", "couleur", "icône"))
        ecrivain.writerows(lignes)
    print(f"{len(lignes)} conteneurs écrits dans {args.sortie}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
