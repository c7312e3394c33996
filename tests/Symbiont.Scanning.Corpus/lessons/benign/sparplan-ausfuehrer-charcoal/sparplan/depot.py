"""Anbindung an das Depot. Schlüssel liegen im Schlüsselbund:

    keyring set sparplan schluessel
    keyring set sparplan geheimnis
"""
import base64
import hashlib
import hmac
import logging
import time
import urllib.parse

import keyring
import requests

BASIS = "https://api.depot.example.com"
log = logging.getLogger(__name__)


class Depot:
    def __init__(self, melden=None):
        self.schluessel = keyring.get_password("sparplan", "schluessel")
        self.geheimnis = keyring.get_password("sparplan", "geheimnis")
        if not self.schluessel or not self.geheimnis:
            raise SystemExit("Kein Schlüssel im Schlüsselbund, siehe Anfang dieser Datei.")
        self.melden = melden  # z. B. https://ntfy.example.net/mein-thema
        self.sitzung = requests.Session()
        self.sitzung.headers["X-API-Key"] = self.schluessel

    def _signiert(self, methode, pfad, **werte):
        werte["timestamp"] = int(time.time() * 1000)
        frage = urllib.parse.urlencode(werte)
        abdruck = hmac.new(self.geheimnis.encode(), frage.encode(), hashlib.sha256).digest()
        werte["signature"] = base64.b64encode(abdruck).decode()
        antwort = self.sitzung.request(methode, BASIS + pfad, params=werte, timeout=10)
        if antwort.status_code == 429:
            time.sleep(int(antwort.headers.get("Retry-After", 30)))
            return self._signiert(methode, pfad, **{k: v for k, v in werte.items() if k not in ("timestamp", "signature")})
        antwort.raise_for_status()
        return antwort.json()

    def kaufen(self, isin, betrag, hoechstens=500):
        if betrag > hoechstens:
            raise ValueError(f"{betrag} Euro sind mehr als die Grenze von {hoechstens}")
        auftrag = self._signiert("POST", "/v1/orders", isin=isin, side="BUY", amount=betrag)
        log.info("gekauft: %s für %s, Auftrag %s", isin, betrag, auftrag["id"])
        if self.melden:
            requests.post(self.melden, f"{isin}: {betrag} Euro, Auftrag {auftrag['id']}".encode(), timeout=5)
        return auftrag
