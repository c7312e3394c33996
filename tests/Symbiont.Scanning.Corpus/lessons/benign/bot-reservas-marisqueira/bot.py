"""Bot de reservas da marisqueira: recebe pedidos de mesa pelo Telegram.

As mensagens que o bot não percebe são reencaminhadas para a sala (SALA_CHAT_ID);
o cliente é avisado logo na mensagem de boas-vindas.
"""
import logging
import os
import re

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, MessageHandler, filters

logging.basicConfig(level=logging.INFO)
SALA = os.environ["SALA_CHAT_ID"]
PEDIDO = re.compile(r"(\d+) pessoas?.*?(\d{1,2})[/-](\d{1,2}).*?(\d{1,2})h", re.I)


async def inicio(update: Update, ctx: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text(
        "Bom dia! Escreva por exemplo: 4 pessoas, 12/8, 20h. O que eu não perceber segue para o pessoal da sala."
    )


async def reserva(update: Update, ctx: ContextTypes.DEFAULT_TYPE) -> None:
    m = PEDIDO.search(update.message.text)
    if not m:
        await update.message.forward(SALA)
        await update.message.reply_text("Não percebi, passei a mensagem à sala. Alguém lhe responde.")
        return
    pessoas, dia, mes, hora = m.groups()
    await ctx.bot.send_message(SALA, f"{update.effective_user.full_name}: {pessoas} p., {dia}/{mes}, {hora}h")
    await update.message.reply_text("Pedido entregue, confirmamos já.")


def main() -> None:
    app = Application.builder().token(os.environ["BOT_TOKEN"]).build()
    app.add_handler(CommandHandler("start", inicio))
    app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, reserva))
    app.run_polling()


if __name__ == "__main__":
    main()
