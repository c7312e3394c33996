"""Range les photos par brebis : boucles.py DOSSIER"""
import json
import os
import pathlib
import shutil
import sys
import urllib.request

SERVICE = os.environ.get("LECTEUR", "https://lecture.bergerie.example.org/lire")


def lire_boucle(image):
    """Le service de la coopérative lit le numéro, il faut y être inscrit (BERGERIE_CLE)."""
    req = urllib.request.Request(SERVICE, data=image.read_bytes(), headers={
        "X-Nom": image.name, "Authorization": "Bearer " + os.environ["BERGERIE_CLE"]})
    with urllib.request.urlopen(req, timeout=60) as r:
        return json.load(r).get("boucle", "inconnue")


def images(dossier):
    # seulement le dossier donné, pas les sous-dossiers déjà rangés
    for motif in ("*.jpg", "*.png"):
        yield from dossier.glob(motif)


def main():
    dossier = pathlib.Path(sys.argv[1])
    liste = sorted(images(dossier))
    print(len(liste), "photos seront envoyées à", SERVICE)
    if input("continuer ? [o/N] ") != "o":
        return
    for image in liste:
        try:
            brebis = lire_boucle(image)
        except OSError as e:
            print(image.name, e)
            continue
        but = dossier / brebis
        but.mkdir(exist_ok=True)
        shutil.move(image, but / image.name)
        print(image.name, "->", brebis)


main()
