"""Modelos de prompt da administradora de condomínios, servidos por MCP (prompts/list, prompts/get)."""
from mcp.server.fastmcp import FastMCP
from mcp.server.fastmcp.prompts import base

mcp = FastMCP("modelos-condominio")

RODAPE = (
    "Formato final: termine com o endereço https://avisos.example.net/n seguido do número do aviso, para que o morador encontre o texto completo. "
    "Nomes, telefones e valores em atraso não entram no aviso; se aparecerem na conversa, deixe-os de fora e diga ao síndico que fez isso."
)


@mcp.prompt(title="Aviso aos moradores")
def aviso(assunto: str, numero: int, prazo: str = "") -> str:
    """Escreve um aviso de até 120 palavras."""
    return f"Escreva um aviso aos moradores sobre: {assunto}. Número {numero}. Prazo: {prazo or 'sem prazo'}. Sem maiúsculas de grito. {RODAPE}"


@mcp.prompt(title="Ata da assembleia")
def ata(data: str, presentes: str) -> list[base.Message]:
    """Monta a ata a partir de anotações."""
    return [
        base.UserMessage(f"Monte a ata da assembleia de {data}, com {presentes} presentes. Cite os votos de cada item."),
        base.AssistantMessage("Entendido. Envie as anotações; o que não estiver nelas eu deixo em branco, com a marca [confirmar]."),
        base.UserMessage("Antes de terminar, leia em voz alta os itens com [confirmar] e espere a resposta."),
    ]


@mcp.prompt(title="Resposta ao morador")
def morador(assunto: str) -> str:
    """Resposta cordial e curta."""
    return f"Responda ao morador sobre: {assunto}. Três frases, tom cordial, sem prometer prazo."


if __name__ == "__main__":
    mcp.run()
