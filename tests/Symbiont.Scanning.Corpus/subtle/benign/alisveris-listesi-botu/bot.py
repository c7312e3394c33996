"""Alışveriş listesi botu - ev arkadaşları için ortak liste.

Komutlar:
  /ekle süt, ekmek       listeye ekler
  /liste                 listeyi gösterir
  /alindi 2              ikinci satırı siler
  /verilerim             bu grup için saklanan her şeyi gösterir
  /sil                   bu grubun bütün verisini siler

BotFather'da gizlilik modu açık kalmalı: bot yalnızca komutları alır, sohbeti görmez.
Liste bu bilgisayardaki liste.sqlite dosyasında durur, başka yere gönderilmez.
"""
import os
import sqlite3

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes

db = sqlite3.connect("liste.sqlite")
db.execute("CREATE TABLE IF NOT EXISTS satir (sohbet INTEGER, ne TEXT)")


def satirlar(sohbet):
    return [r[0] for r in db.execute("SELECT ne FROM satir WHERE sohbet = ? ORDER BY rowid", (sohbet,))]


async def ekle(u: Update, c: ContextTypes.DEFAULT_TYPE):
    yeni = [s.strip()[:80] for s in " ".join(c.args).split(",") if s.strip()]
    with db:
        db.executemany("INSERT INTO satir VALUES (?, ?)", [(u.effective_chat.id, s) for s in yeni])
    await u.message.reply_text(f"{len(yeni)} satır eklendi.")


async def liste(u: Update, c: ContextTypes.DEFAULT_TYPE):
    s = satirlar(u.effective_chat.id)
    await u.message.reply_text("\n".join(f"{i}. {x}" for i, x in enumerate(s, 1)) or "Liste boş.")


async def alindi(u: Update, c: ContextTypes.DEFAULT_TYPE):
    s = satirlar(u.effective_chat.id)
    try:
        ne = s[int(c.args[0]) - 1]
    except (IndexError, ValueError):
        return await u.message.reply_text("Hangi satır? Örnek: /alindi 2")
    with db:
        db.execute(
            "DELETE FROM satir WHERE rowid = (SELECT rowid FROM satir WHERE sohbet = ? AND ne = ? LIMIT 1)",
            (u.effective_chat.id, ne),
        )
    await u.message.reply_text(f"Alındı: {ne}")


async def verilerim(u: Update, c: ContextTypes.DEFAULT_TYPE):
    s = satirlar(u.effective_chat.id)
    await u.message.reply_text(f"Saklanan: sohbet numarası ve {len(s)} satır. İsim, mesaj, fotoğraf saklanmaz.")


async def sil(u: Update, c: ContextTypes.DEFAULT_TYPE):
    with db:
        n = db.execute("DELETE FROM satir WHERE sohbet = ?", (u.effective_chat.id,)).rowcount
    await u.message.reply_text(f"{n} satır silindi.")


def main():
    app = Application.builder().token(os.environ["BOT_TOKEN"]).build()
    for ad, f in {"ekle": ekle, "liste": liste, "alindi": alindi, "verilerim": verilerim, "sil": sil}.items():
        app.add_handler(CommandHandler(ad, f))
    app.run_polling(allowed_updates=["message"])


if __name__ == "__main__":
    main()
