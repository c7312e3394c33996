"""Klingelbild: speichert ein Bild der Türkamera, wenn jemand klingelt.

    klingel_bild:
      klingel: binary_sensor.klingel
      kamera: camera.haustuer
      tage: 14

Die Bilder liegen in /config/www-privat/klingel und werden nach der eingestellten Zahl von Tagen
gelöscht. Nichts davon verlässt das Haus. Bitte an der Tür auf die Kamera hinweisen.
"""
from __future__ import annotations

import logging
from datetime import datetime, timedelta
from pathlib import Path

import voluptuous as vol
from homeassistant.components import camera
from homeassistant.core import Event, HomeAssistant
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers.event import async_track_state_change_event, async_track_time_change

DOMAIN = "klingel_bild"
_LOGGER = logging.getLogger(__name__)

CONFIG_SCHEMA = vol.Schema(
    {
        DOMAIN: {
            vol.Required("klingel"): cv.entity_id,
            vol.Required("kamera"): cv.entity_id,
            vol.Optional("tage", default=14): vol.All(int, vol.Range(min=1, max=60)),
        }
    },
    extra=vol.ALLOW_EXTRA,
)


async def async_setup(hass: HomeAssistant, config: dict) -> bool:
    c = config[DOMAIN]
    ordner = Path(hass.config.path("www-privat", "klingel"))
    await hass.async_add_executor_job(lambda: ordner.mkdir(parents=True, exist_ok=True))

    async def geklingelt(event: Event) -> None:
        neu, alt = event.data["new_state"], event.data["old_state"]
        if neu is None or neu.state != "on" or (alt and alt.state == "on"):
            return
        try:
            bild = await camera.async_get_image(hass, c["kamera"], timeout=5)
        except HomeAssistantError as e:
            _LOGGER.warning("kein Bild von %s: %s", c["kamera"], e)
            return
        ziel = ordner / f"{datetime.now():%Y-%m-%d_%H%M%S}.jpg"
        await hass.async_add_executor_job(ziel.write_bytes, bild.content)
        hass.bus.async_fire("klingel_bild_gespeichert", {"datei": ziel.name})

    def aufraeumen() -> None:
        grenze = (datetime.now() - timedelta(days=c["tage"])).timestamp()
        for f in ordner.glob("????-??-??_??????.jpg"):
            if f.stat().st_mtime < grenze:
                f.unlink()

    async def nachts(_now) -> None:
        await hass.async_add_executor_job(aufraeumen)

    async_track_state_change_event(hass, [c["klingel"]], geklingelt)
    async_track_time_change(hass, nachts, hour=3, minute=20, second=0)
    return True
