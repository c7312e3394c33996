"""Телеграм-бот: погода на завтра. Токен бота в TELEGRAM_TOKEN, ключ погоды в METEO_KEY."""
import asyncio
import logging
import os
import re

import aiohttp

TOKEN = os.environ["TELEGRAM_TOKEN"]
API = os.environ.get("TELEGRAM_API", "https://telegram-gateway.example.com")
METEO = "https://meteo.example.com/v2/forecast"
TOWN = re.compile(r"^[А-Яа-яЁё\- ]{2,40}$")


async def call(session: aiohttp.ClientSession, method: str, **body: object) -> dict:
    async with session.post(f"{API}/bot{TOKEN}/{method}", json=body) as answer:
        answer.raise_for_status()
        return (await answer.json())["result"]


async def forecast(session: aiohttp.ClientSession, town: str) -> str:
    headers = {"Authorization": f"Bearer {os.environ['METEO_KEY']}"}
    async with session.get(METEO, params={"town": town, "days": "1"}, headers=headers) as answer:
        if answer.status == 404:
            return "Такого города не знаю."
        answer.raise_for_status()
        day = (await answer.json())["days"][0]
        return f"{town}: {day['min']}…{day['max']} °C, осадки {day['rain']} мм"


async def main() -> None:
    offset = 0
    timeout = aiohttp.ClientTimeout(total=70)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        while True:
            try:
                updates = await call(session, "getUpdates", offset=offset, timeout=50)
            except (aiohttp.ClientError, asyncio.TimeoutError) as error:
                # в тексте ошибки бывает адрес с токеном
                logging.warning("нет связи: %s", type(error).__name__)
                await asyncio.sleep(10)
                continue
            for update in updates:
                offset = update["update_id"] + 1
                message = update.get("message") or {}
                text = (message.get("text") or "").strip()
                if not text:
                    continue
                reply = await forecast(session, text) if TOWN.match(text) else "Напишите название города."
                await call(session, "sendMessage", chat_id=message["chat"]["id"], text=reply)


asyncio.run(main())
