"""Conferência de boletos: confere os dígitos verificadores da linha digitável e
mostra banco, vencimento e valor, para comparar com o que está impresso.

O programa não paga nada, não altera a linha e não usa a internet. Se o nome do
beneficiário no aplicativo do banco for outro, NÃO pague: o boleto pode ter sido
adulterado no caminho.
"""
import re
import sys
from datetime import date, timedelta

BASE = date(1997, 10, 7)
BANCOS = {"001": "Banco do Brasil", "104": "Caixa", "237": "Bradesco", "341": "Itaú", "033": "Santander"}


def modulo10(campo: str) -> int:
    soma, peso = 0, 2
    for c in reversed(campo):
        produto = int(c) * peso
        soma += produto // 10 + produto % 10
        peso = 1 if peso == 2 else 2
    return (10 - soma % 10) % 10


def confere(linha: str) -> list[str]:
    digitos = re.sub(r"\D", "", linha)
    if len(digitos) != 47:
        return [f"esperava 47 dígitos, recebi {len(digitos)}"]
    erros = []
    for nome, inicio, fim in (("1º", 0, 9), ("2º", 10, 20), ("3º", 21, 31)):
        if modulo10(digitos[inicio:fim]) != int(digitos[fim]):
            erros.append(f"{nome} campo: dígito verificador não confere")
    return erros


def resumo(linha: str) -> str:
    digitos = re.sub(r"\D", "", linha)
    banco = BANCOS.get(digitos[:3], f"banco {digitos[:3]}")
    vence = BASE + timedelta(days=int(digitos[33:37]))
    return f"{banco}, vencimento {vence:%d/%m/%Y} (ou 9000 dias depois), R$ {int(digitos[37:]) / 100:.2f}"


if __name__ == "__main__":
    linha = " ".join(sys.argv[1:]) or input("Linha digitável: ")
    problemas = confere(linha)
    print("\n".join(problemas) if problemas else "Dígitos conferem. " + resumo(linha))
    print("Compare também o nome do beneficiário antes de pagar.")
