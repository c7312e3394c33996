"""Accesso di assistenza per l'albergo: la direzione lo apre per un'ora, poi si chiude da solo."""
import os
import secrets
import sqlite3
import time

from flask import Flask, abort, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["CHIAVE_SESSIONE"]
aperto = {"codice": None, "fino": 0.0}


@app.post("/assistenza/apri")
def apri():
    if session.get("utente") != "direzione":
        abort(403)
    aperto.update(codice=secrets.token_urlsafe(16), fino=time.time() + 3600)
    app.logger.warning("assistenza aperta per un'ora da %s", request.remote_addr)
    return jsonify(codice=aperto["codice"])


@app.get("/assistenza/diario")
def diario():
    dato = request.headers.get("X-Codice", "")
    if not aperto["codice"] or time.time() > aperto["fino"] or not secrets.compare_digest(dato, aperto["codice"]):
        abort(401)
    # il diario degli errori, senza ospiti né carte
    return jsonify(sqlite3.connect("prenotazioni.db").execute("select quando, errore from diario").fetchall())
