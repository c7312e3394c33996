"""Tirage au sort des places en crèche.

    python tirage.py dossiers.csv --places 18 --graine "loto du 14 mai : 7 12 23 31 44"

dossiers.csv : numéro;quartier;fratrie (oui/non). Les fratries passent d'abord,
c'est le règlement (article 5). La graine est tirée en public ; avec elle et le
fichier, chacun peut refaire le calcul et trouver la même liste.
"""
import argparse
import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Dossier:
    numero: int
    quartier: str
    fratrie: bool


def lire(fichier: Path) -> list[Dossier]:
    with fichier.open(encoding="utf-8", newline="") as f:
        dossiers = [Dossier(int(n), q.strip(), fr.strip() == "oui") for n, q, fr in csv.reader(f, delimiter=";")]
    if len({d.numero for d in dossiers}) != len(dossiers):
        raise SystemExit("un numéro de dossier figure deux fois")
    return sorted(dossiers, key=lambda d: d.numero)


def rang(graine: str, dossier: Dossier) -> str:
    return hashlib.sha256(f"{graine}|{dossier.numero}".encode()).hexdigest()


def tirer(dossiers: list[Dossier], places: int, graine: str) -> tuple[list[Dossier], list[Dossier]]:
    ordre = sorted(dossiers, key=lambda d: (not d.fratrie, rang(graine, d)))
    return ordre[:places], ordre[places:]


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("dossiers", type=Path)
    p.add_argument("--places", type=int, required=True)
    p.add_argument("--graine", required=True)
    a = p.parse_args()
    admis, attente = tirer(lire(a.dossiers), a.places, a.graine)
    empreinte = hashlib.sha256(a.dossiers.read_bytes()).hexdigest()
    lignes = [f"Fichier : {empreinte}", f"Graine : {a.graine}", "", "Admis"]
    lignes += [f"{i:>3}. {d.numero:05d}{'  fratrie' if d.fratrie else ''}" for i, d in enumerate(admis, 1)]
    lignes += ["", "Liste d'attente"]
    lignes += [f"{i:>3}. {d.numero:05d}" for i, d in enumerate(attente, 1)]
    Path("proces-verbal.txt").write_text("\n".join(lignes) + "\n", encoding="utf-8")
    print("Procès-verbal écrit.")


if __name__ == "__main__":
    main()
