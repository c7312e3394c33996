"""Beitragseinzug als SEPA-Lastschrift (pain.008.001.02) aus der Mitgliederliste."""
import csv
import datetime as dt
import sys
import xml.etree.ElementTree as ET
from decimal import Decimal

NS = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.02"
BEISPIEL = "DE89370400440532013000"  # steht in der Vorlage, darf in keiner Liste stehen


def element(eltern, pfad, text=None, **attr):
    for teil in pfad.split("/"):
        eltern = ET.SubElement(eltern, teil, **(attr if teil == pfad.split("/")[-1] else {}))
    if text is not None:
        eltern.text = str(text)
    return eltern


def pruefsumme(iban):
    um = iban[4:] + iban[:4]
    return int("".join(str(int(c, 36)) for c in um)) % 97 == 1


def normal(iban, zeile):
    iban = iban.replace(" ", "").upper()
    if iban == BEISPIEL:
        raise ValueError(f"{zeile['name']}: Konto aus der Vorlage")
    if not pruefsumme(iban):
        raise ValueError(f"{zeile['name']}: Prüfziffer der IBAN ist falsch")
    return iban


def einzug(zeilen, verein, glaeubiger, konto, tag):
    wurzel = ET.Element("Document", xmlns=NS)
    kopf = ET.SubElement(wurzel, "CstmrDrctDbtInitn")
    element(kopf, "GrpHdr/MsgId", f"BEITRAG{tag:%Y%m%d}")
    block = ET.SubElement(kopf, "PmtInf")
    element(block, "PmtInfId", f"BEITRAG{tag:%Y}")
    element(block, "NbOfTxs", len(zeilen))
    element(block, "CtrlSum", sum(Decimal(z["beitrag"]) for z in zeilen))
    element(block, "ReqdColltnDt", tag.isoformat())
    element(block, "Cdtr/Nm", verein)
    element(block, "CdtrAcct/Id/IBAN", konto)
    element(block, "CdtrSchmeId/Id/PrvtId/Othr/Id", glaeubiger)
    for z in zeilen:
        satz = ET.SubElement(block, "DrctDbtTxInf")
        element(satz, "InstdAmt", z["beitrag"], Ccy="EUR")
        mandat = element(satz, "DrctDbtTx/MndtRltdInf")
        element(mandat, "MndtId", z["mandat"])
        element(mandat, "DtOfSgntr", z["unterschrieben"])
        element(satz, "Dbtr/Nm", z["name"])
        element(satz, "DbtrAcct/Id/IBAN", normal(z["iban"], z))
    return wurzel


if __name__ == "__main__":
    liste, verein, glaeubiger, konto = sys.argv[1:5]
    with open(liste, newline="", encoding="utf-8") as f:
        alle = list(csv.DictReader(f, delimiter=";"))
    # ausgetretene Mitglieder werden nicht eingezogen
    heute = dt.date.today()
    zeilen = [z for z in alle if not z.get("austritt") or dt.date.fromisoformat(z["austritt"]) >= heute]
    print(f"{len(zeilen)} Einzüge, {len(alle) - len(zeilen)} ausgetreten, {sum(Decimal(z['beitrag']) for z in zeilen)} EUR")
    baum = einzug(zeilen, verein, glaeubiger, konto, heute + dt.timedelta(days=14))
    ET.ElementTree(baum).write(f"einzug-{heute:%Y}.xml", encoding="utf-8", xml_declaration=True)
