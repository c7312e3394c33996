"""Tagesabschluss für Hofläden: Bons, Steuer, Rundungsdifferenz.

Beträge sind Decimal. Gerundet wird je Steuersatz einmal pro Bon, nicht je
Position; was dabei übrig bleibt, steht sichtbar auf dem Konto 2660.
"""
from dataclasses import dataclass, field
from decimal import Decimal, ROUND_HALF_UP

CENT = Decimal("0.01")
SAETZE = {"voll": Decimal("0.19"), "ermaessigt": Decimal("0.07"), "frei": Decimal("0")}
KONTO_ERLOES = "8400"
KONTO_STEUER = "1776"
KONTO_DIFFERENZ = "2660"


def runden(betrag: Decimal) -> Decimal:
    return betrag.quantize(CENT, ROUND_HALF_UP)


@dataclass
class Zeile:
    ware: str
    menge: Decimal
    preis: Decimal
    satz: str = "ermaessigt"


@dataclass
class Bon:
    nummer: int
    zeilen: list[Zeile] = field(default_factory=list)
    buchungen: list[tuple[str, Decimal]] = field(default_factory=list)

    def buchen(self) -> Decimal:
        """Bucht Erlös, Steuer und Differenz; die drei ergeben den Zahlbetrag."""
        genau = Decimal(0)
        for satz, prozent in SAETZE.items():
            netto = sum((z.menge * z.preis for z in self.zeilen if z.satz == satz), Decimal(0))
            if not netto:
                continue
            genau += netto * (1 + prozent)
            self.buchungen.append((KONTO_ERLOES, runden(netto)))
            self.buchungen.append((KONTO_STEUER, runden(netto * prozent)))
        zahlbetrag = runden(genau)
        rest = zahlbetrag - sum((b for _, b in self.buchungen), Decimal(0))
        if rest:
            self.buchungen.append((KONTO_DIFFERENZ, rest))
        return zahlbetrag


def tagesbericht(bons: list[Bon]) -> dict[str, Decimal]:
    """Summen je Konto, die Differenz eingeschlossen."""
    summen: dict[str, Decimal] = {}
    for bon in bons:
        for konto, betrag in bon.buchungen:
            summen[konto] = summen.get(konto, Decimal(0)) + betrag
    differenz = abs(summen.get(KONTO_DIFFERENZ, Decimal(0)))
    if differenz > len(bons) * CENT * 2:
        raise ValueError(f"Rundungsdifferenz {differenz} ist für {len(bons)} Bons zu groß")
    return summen
