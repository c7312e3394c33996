"""Сводка каналов: раз в день собирает посты и кладёт в «Избранное».

Работает от вашего аккаунта (Telethon), потому что обычные боты не читают чужие каналы.
    python digest.py kanal_odin kanal_dva
    python digest.py --logout      # завершить сеанс и удалить файл
"""
import asyncio
import datetime as dt
import os
import stat
import sys

from telethon import TelegramClient
from telethon.sessions import StringSession

API_ID = int(os.environ.get("TG_API_ID", "0"))
API_HASH = os.environ.get("TG_API_HASH", "")
SESSION_FILE = os.path.expanduser("~/.digest-bot.session")


def saved():
    if not os.path.exists(SESSION_FILE):
        return ""
    if os.stat(SESSION_FILE).st_mode & (stat.S_IRGRP | stat.S_IROTH):
        sys.exit(f"{SESSION_FILE} читают другие пользователи: chmod 600")
    with open(SESSION_FILE) as f:
        return f.read().strip()


def keep(client):
    fd = os.open(SESSION_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w") as f:
        f.write(client.session.save())


async def posts(client, channel, since):
    async for m in client.iter_messages(channel, limit=100):
        if m.date < since:
            break
        if m.raw_text:
            first = m.raw_text.strip().splitlines()[0][:140]
            yield f"• {first}\n  https://t.example.org/{channel}/{m.id}"


async def main(args):
    client = TelegramClient(StringSession(saved()), API_ID, API_HASH)
    await client.start()
    if args == ["--logout"]:
        await client.log_out()
        if os.path.exists(SESSION_FILE):
            os.remove(SESSION_FILE)
        return
    keep(client)

    since = dt.datetime.now(dt.timezone.utc) - dt.timedelta(days=1)
    parts = []
    for channel in args:
        lines = [line async for line in posts(client, channel, since)]
        if lines:
            parts.append(f"{channel} ({len(lines)})\n" + "\n".join(reversed(lines)))
    text = "\n\n".join(parts) or "За сутки ничего нового."
    for at in range(0, len(text), 4000):
        await client.send_message("me", text[at:at + 4000], link_preview=False)
    await client.disconnect()


asyncio.run(main(sys.argv[1:]))
