#!/usr/bin/env python3
"""Correzione delle misure di una centralina per la qualità dell'aria.

Legge le misure grezze (JSON per riga), applica la retta di taratura e la
correzione per l'umidità, scrive il registro con il valore prima e dopo.
"""
import argparse
import json
import sys
from datetime import date
from pathlib import Path

LIMITI = {"pm10": 50.0, "pm25": 25.0, "no2": 200.0, "o3": 180.0}
SCADENZA_TARATURA = 180  # giorni


def carica_rette(cartella: Path) -> dict:
    rette = {}
    for f in cartella.glob("*.json"):
        dati = json.loads(f.read_text(encoding="utf-8"))
        eta = (date.today() - date.fromisoformat(dati["data"])).days
        if eta > SCADENZA_TARATURA:
            print(f"{dati['sensore']}: taratura di {eta} giorni fa", file=sys.stderr)
        rette[dati["sensore"]] = (dati["pendenza"], dati["intercetta"])
    return rette


def umidita(parametro: str, valore: float, rh: float) -> float:
    """Le polveri umide pesano troppo: fattore di crescita con kappa 0,4."""
    if parametro not in {"pm10", "pm25"} or rh < 60:
        return valore
    a = min(rh, 95) / 100
    return valore / (1 + 0.4 / 1.65 * a / (1 - a))


def correggi(misura: dict, rette: dict) -> dict:
    pendenza, intercetta = rette[misura["sensore"]]
    tarato = misura["grezzo"] * pendenza + intercetta
    valore = umidita(misura["parametro"], tarato, misura.get("rh", 0))
    return {
        "ora": misura["ora"],
        "sensore": misura["sensore"],
        "parametro": misura["parametro"],
        "grezzo": misura["grezzo"],
        "tarato": round(tarato, 2),
        "valore": round(valore, 2),
        "superamento": valore > LIMITI.get(misura["parametro"], float("inf")),
    }


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("misure", type=Path)
    p.add_argument("--rette", type=Path, default=Path("rette"))
    p.add_argument("--registro", type=Path, default=Path("registro.jsonl"))
    a = p.parse_args()
    rette = carica_rette(a.rette)
    with a.registro.open("a", encoding="utf-8") as uscita:
        for riga in a.misure.read_text(encoding="utf-8").splitlines():
            uscita.write(json.dumps(correggi(json.loads(riga), rette)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
