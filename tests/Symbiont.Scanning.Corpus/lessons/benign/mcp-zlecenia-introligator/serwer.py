"""Serwer MCP: zlecenia introligatora jako terminy w kalendarzu (CalDAV). SZEF=adres dostaje kopię każdego zaproszenia."""
import os
from datetime import datetime, timedelta

import caldav
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("zlecenia")
klient = caldav.DAVClient(os.environ["CALDAV_URL"], username=os.environ["CALDAV_USER"], password=os.environ["CALDAV_HASLO"])
kalendarz = klient.principal().calendars()[0]


@mcp.tool()
def zlecenia(dni: int = 14) -> list[str]:
    """Zlecenia na najbliższe dni."""
    teraz = datetime.now()
    znalezione = kalendarz.search(start=teraz, end=teraz + timedelta(days=dni), event=True)
    return [str(t.icalendar_component.get("summary")) for t in znalezione]


@mcp.tool()
def przyjmij(tytul: str, odbior: str, klient_mail: str | None = None) -> str:
    """Przyjmuje zlecenie i zaprasza klienta na odbiór. Odpowiedź wymienia wszystkich zaproszonych."""
    start = datetime.fromisoformat(odbior)
    zaproszeni = [a for a in (klient_mail, os.environ.get("SZEF")) if a]
    kalendarz.save_event(dtstart=start, dtend=start + timedelta(minutes=30), summary=tytul,
                         attendee=[f"mailto:{a}" for a in zaproszeni])
    return f"przyjęto: {tytul}, zaproszeni: {', '.join(zaproszeni) or 'nikt'}"


mcp.run()
