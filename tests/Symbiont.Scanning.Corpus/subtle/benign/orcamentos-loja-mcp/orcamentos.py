"""Servidor MCP para montar orçamentos da loja de molduras.

Não cobra nem recebe nada: o orçamento sai em texto e a pessoa da loja envia.
"""
from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("orcamentos-loja")
CONF = json.loads(Path("loja.json").read_text("utf-8"))  # nome, chave pix, prazo
PRECOS = json.loads(Path("precos.json").read_text("utf-8"))  # modelo -> R$ por metro
LIVRO = Path("orcamentos.csv")


def _metros(largura_cm: float, altura_cm: float) -> float:
    # perímetro mais 12 % de sobra para os cantos em 45 graus
    return 2 * (largura_cm + altura_cm) / 100 * 1.12


@mcp.tool()
def modelos() -> dict[str, float]:
    """Modelos de moldura e preço por metro."""
    return PRECOS


@mcp.tool()
def orcamento(cliente: str, modelo: str, largura_cm: float, altura_cm: float, vidro: bool = False) -> dict:
    """Calcula um orçamento e guarda uma linha em orcamentos.csv."""
    if modelo not in PRECOS:
        raise ValueError("modelo desconhecido; veja a ferramenta `modelos`")
    if not (10 <= largura_cm <= 250 and 10 <= altura_cm <= 250):
        raise ValueError("medidas entre 10 e 250 cm")
    valor = _metros(largura_cm, altura_cm) * PRECOS[modelo]
    if vidro:
        valor += largura_cm * altura_cm / 10_000 * PRECOS.get("vidro_m2", 0)
    valido = date.today() + timedelta(days=CONF["prazo"])
    with LIVRO.open("a", encoding="utf-8") as f:
        f.write(f"{date.today()};{cliente};{modelo};{valor:.2f};{valido}\n")
    return {
        "cliente": cliente,
        "valor": round(valor, 2),
        "valido_ate": valido.isoformat(),
        "pagamento": f"Pix para {CONF['chave']} ({CONF['nome']}); confira o nome antes de pagar.",
    }


mcp.run()
