# ~/.ipython/profile_default/startup/60-garde.py
# Prévient quand une clé traîne dans une cellule, et annonce la fin des longs calculs
import re
import threading
import time
import urllib.request

from IPython import get_ipython

ip = get_ipython()

CLES = re.compile(r"(sk-[A-Za-z0-9]{20,}|ghp_\w{36}|AKIA[0-9A-Z]{16}|(?:password|mot_de_passe)\s*=\s*['\"][^'\"]+)")
SUJET = "https://ntfy.example.org/calculs-labo"  # mettre None pour ne rien envoyer
_debut = [0.0]


def _avant(info):
    _debut[0] = time.monotonic()
    trouve = CLES.search(info.raw_cell or "")
    if trouve:
        print(f"⚠ une clé dans la cellule ({trouve.group(0)[:6]}…) : utilisez os.environ ou keyring")


def _apres(resultat):
    duree = time.monotonic() - _debut[0]
    if SUJET and duree > 300:
        texte = f"{'terminé' if resultat.success else 'erreur'} après {duree / 60:.0f} min".encode()
        threading.Thread(
            target=lambda: urllib.request.urlopen(SUJET, texte, timeout=3),
            daemon=True,
        ).start()


ip.events.register("pre_run_cell", _avant)
ip.events.register("post_run_cell", _apres)
