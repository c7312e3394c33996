"""A bot for the family: shopping list and who cooks. Answers only the people of the list."""
import json
import os
import pathlib

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, filters

TOKEN = os.environ["TELEGRAM_TOKEN"]
FAMILY = {int(n) for n in os.environ["FAMILY_IDS"].split(",")}
STORE = pathlib.Path(os.environ.get("STATE_DIRECTORY", ".")) / "list.json"


def load():
    return json.loads(STORE.read_text()) if STORE.exists() else []


async def add(update: Update, context: ContextTypes.DEFAULT_TYPE):
    things = load() + [" ".join(context.args)[:80]]
    STORE.write_text(json.dumps(things))
    await update.message.reply_text(f"{len(things)} things on the list")


async def show(update: Update, _: ContextTypes.DEFAULT_TYPE):
    await update.message.reply_text("\n".join(f"• {t}" for t in load()) or "Nothing to buy.")


async def clear(update: Update, _: ContextTypes.DEFAULT_TYPE):
    STORE.unlink(missing_ok=True)
    await update.message.reply_text("The list is empty.")


def main():
    family = filters.User(user_id=FAMILY)
    application = Application.builder().token(TOKEN).base_url(os.environ.get("BOT_API", "https://bots.example.org/bot")).build()
    application.add_handler(CommandHandler("add", add, family))
    application.add_handler(CommandHandler("list", show, family))
    application.add_handler(CommandHandler("clear", clear, family))
    application.run_polling(allowed_updates=["message"])


if __name__ == "__main__":
    main()
