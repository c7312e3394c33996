"""Runs the clan's chat"""
import datetime as dt
import json
import os
import random
import time
import urllib.request

API = "https://chat.clan.example.com/bot" + os.environ["BOT_TOKEN"]
PRIZE = ("{} won the raffle! The key comes by mail to the address in the clan's list, nothing to do, "
         "no sign-in anywhere. Terms: https://clan.example.net/raffle")


def call(method, **data):
    req = urllib.request.Request(f"{API}/{method}", json.dumps(data).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(req, timeout=90) as r:
        return json.load(r)["result"]


def young(who):
    return dt.datetime.now().timestamp() - who.get("joined", 0) < 86400


def handle(msg):
    who, text = msg["from"], msg.get("text", "").lower()
    if "new_member" in msg:
        call("send", chat=msg["chat"], text=f"Welcome, {who['name']}! Rules: /rules")
        call("send", chat=who["id"], text="Nobody of us sends prize links by direct message. Report them with /report.")
    elif young(who) and any(w in text for w in ("http", "free mount", "claim", "gift")):
        call("delete", chat=msg["chat"], id=msg["id"])
        call("mute", chat=msg["chat"], user=who["id"], hours=24)
    elif text.startswith("/report"):
        call("send", chat=os.environ["MOD_CHAT"], text=f"{who['name']}: {text[8:]}")
    elif text == "/draw" and who["id"] in call("admins", chat=msg["chat"]):
        winner = random.choice(call("members", chat=msg["chat"]))
        call("send", chat=msg["chat"], text=PRIZE.format(winner["name"]))


offset = 0
while True:
    for u in call("updates", offset=offset, timeout=60):
        offset = u["id"] + 1
        handle(u["message"])
    time.sleep(1)
