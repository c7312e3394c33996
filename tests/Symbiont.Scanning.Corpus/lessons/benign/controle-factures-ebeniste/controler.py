import csv
import re
import sys
from pathlib import Path

texte = Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace")
connus = {ligne["iban"].replace(" ", "") for ligne in csv.DictReader(open("fournisseurs.csv", encoding="utf-8"))}
trouves = {i.replace(" ", "") for i in re.findall(r"FR\d\d(?: ?[0-9A-Z]{4}){5} ?[0-9A-Z]{3}", texte)}

for iban in sorted(trouves - connus):
    print("IBAN CHANGÉ ou inconnu :", iban)
print(f"{len(trouves)} IBAN, {len(trouves & connus)} connus")
