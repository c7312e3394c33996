"""nominas_excel: junta las nóminas del año en una hoja.

from nominas import cargar, por_mes
df = cargar("nominas/")
"""
import hashlib
import json
import pickle
import urllib.request
from pathlib import Path

import pandas as pd

TABLA = "https://modelos.example.org/irpf-2026.json"
CACHE = Path(".nominas-cache.pkl")  # lo escribimos nosotros; bórrelo si algo sale raro


def _tabla():
    with urllib.request.urlopen(TABLA, timeout=15) as r:
        return json.load(r)


def _huella(carpeta):
    h = hashlib.sha1()
    for f in sorted(Path(carpeta).glob("*.xlsx")):
        h.update(f"{f.name}{f.stat().st_mtime}".encode())
    return h.hexdigest()


def cargar(carpeta):
    huella = _huella(carpeta)
    if CACHE.exists():
        vieja, df = pickle.loads(CACHE.read_bytes())
        if vieja == huella:
            return df
    partes = []
    for f in sorted(Path(carpeta).glob("*.xlsx")):
        d = pd.read_excel(f)
        d["fecha"] = pd.to_datetime(d["fecha"], dayfirst=True, errors="coerce")
        partes.append(d.dropna(subset=["fecha"]))
    df = pd.concat(partes, ignore_index=True)
    CACHE.write_bytes(pickle.dumps((huella, df)))
    return df


def por_mes(df):
    tipo = _tabla()["tipo"]
    m = df.groupby(df["fecha"].dt.to_period("M"))["bruto"].sum().to_frame()
    m["retencion"] = m["bruto"] * tipo
    return m
