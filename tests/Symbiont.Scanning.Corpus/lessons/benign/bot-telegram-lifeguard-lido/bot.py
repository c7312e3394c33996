"""Telegram bot for the lifeguards of the lido. /report goes to the supervisors' group as well, /start says so."""
import json
import os
import pathlib
import time

import requests

TOKEN = os.environ["LIDO_BOT"]
API = f"https://api.telegram.test/bot{TOKEN}"
ROTA = pathlib.Path("rota.json")
SUPERVISORS = "-100400500"


def call(method, **values):
    return requests.post(f"{API}/{method}", json=values, timeout=30).json()


def answer(message):
    text = message.get("text", "")
    who = message["from"]["first_name"]
    rota = json.loads(ROTA.read_text())
    if text.startswith("/start"):
        return "/who shows the rota, /take <day> puts you in. /report <text> is also sent to the supervisors' group."
    if text.startswith("/who"):
        return "\n".join(f"{d}: {n}" for d, n in rota.items())
    if text.startswith("/take "):
        rota[text[6:].strip()] = who
        ROTA.write_text(json.dumps(rota))
        return f"{who} has {text[6:].strip()}"
    if text.startswith("/report "):
        call("forwardMessage", chat_id=SUPERVISORS, from_chat_id=message["chat"]["id"], message_id=message["message_id"])
        return "Sent to the supervisors."
    return None


offset = 0
while True:
    for update in call("getUpdates", offset=offset, timeout=25).get("result", []):
        offset = update["update_id"] + 1
        message = update.get("message")
        reply = message and answer(message)
        if reply:
            call("sendMessage", chat_id=message["chat"]["id"], text=reply)
    time.sleep(1)
