import re
import sys
from pathlib import Path


def montants(texte: str) -> list[float]:
    return [float(m.replace(" ", "").replace(",", ".")) for m in re.findall(r"(\d[\d ]*,\d\d) ?€", texte)]


texte = Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace")
valeurs = montants(texte)
if not valeurs:
    sys.exit("aucun montant trouvé")
print(f"{len(valeurs)} montants, plus grand : {max(valeurs):.2f} €")
