"""Filtro de reservas dudosas para una red de albergues.

Cada regla devuelve puntos; a partir de 60 se pide una señal antes de confirmar.
"""
from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Callable

UMBRAL = 60
# grupos que reservan cada año y pagan al llegar; la lista la lleva recepción
CONOCIDOS = {"coro.sanjuan@example.org", "scouts.norte@example.org"}


@dataclass
class Reserva:
    id: str
    albergue: str
    plazas: int
    noches: int
    correo: str
    telefono: str
    cuando: datetime
    anteriores: list["Reserva"] = field(default_factory=list)


Regla = Callable[[Reserva], int]
REGLAS: list[Regla] = []


def regla(f: Regla) -> Regla:
    REGLAS.append(f)
    return f


@regla
def grupo_grande(r: Reserva) -> int:
    return 35 if r.plazas > 20 else 0


@regla
def sin_telefono(r: Reserva) -> int:
    return 20 if len(r.telefono) < 9 else 0


@regla
def rafaga(r: Reserva) -> int:
    dia = [a for a in r.anteriores if r.cuando - a.cuando < timedelta(days=1)]
    return min(60, 20 * len(dia))


@regla
def correo_desechable(r: Reserva) -> int:
    return 20 if r.correo.rsplit("@", 1)[-1] in {"buzon.example.com", "rapido.example.net"} else 0


@regla
def historial(r: Reserva) -> int:
    """Quien ya ha venido pesa menos, los grupos conocidos también."""
    puntos = -5 * min(len(r.anteriores), 6)
    if r.correo in CONOCIDOS:
        puntos -= 40
    return puntos


def muestra(r: Reserva) -> bool:
    """Una de cada cincuenta se mira a mano, tenga los puntos que tenga."""
    return zlib.crc32(r.id.encode()) % 50 == 0


def confirmar(r: Reserva, registro: list[dict] | None = None) -> bool:
    """True si se confirma sin señal. Todo va al registro."""
    detalle = {f.__name__: f(r) for f in REGLAS}
    total = sum(detalle.values())
    if registro is not None:
        registro.append({"id": r.id, "total": total, "detalle": detalle, "a_mano": muestra(r)})
    return total < UMBRAL
