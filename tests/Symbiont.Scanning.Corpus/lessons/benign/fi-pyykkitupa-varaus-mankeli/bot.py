"""Taloyhtiön pyykkituvan varaukset (Matrix)."""
import asyncio
import os

from nio import AsyncClient, RoomMessageText

PALVELIN = "https://matrix.example.org"
HUONE = os.environ["PYYKKI_HUONE"]
VUOROT = {"ti": "Laine", "to": "Heikkinen", "su": "Niemi"}


async def viesti(kone, teksti):
    await kone.room_send(HUONE, "m.room.message", {"msgtype": "m.text", "body": teksti})


async def main():
    kone = AsyncClient(PALVELIN, "@mankeli:example.org")
    await kone.login(os.environ["PYYKKI_SALASANA"])

    async def kuuntele(huone, tapahtuma: RoomMessageText):
        if tapahtuma.body.startswith("!vuoro"):
            await viesti(kone, "\n".join(f"{p}: {n}" for p, n in VUOROT.items()))
        elif tapahtuma.body.startswith("!kone "):
            # pesukoneen pistorasia, päälle tai pois
            tila = "on" if tapahtuma.body[6:] == "päälle" else "off"
            ulos = await asyncio.create_subprocess_exec("kasa", "--host", "192.168.1.70", tila, stdout=asyncio.subprocess.PIPE)
            await viesti(kone, (await ulos.communicate())[0].decode())

    kone.add_event_callback(kuuntele, RoomMessageText)
    await kone.join(HUONE)
    await kone.sync_forever(timeout=30000)


asyncio.run(main())
