"""Coordinates of places as a LangChain tool, cached on disk, with a counter of calls."""
from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import httpx
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.tools import tool

BASE = os.environ.get("GEO_URL", "https://geo.example.org/v2")
CACHE = Path(os.environ.get("GEO_CACHE", "~/.cache/geo-tool.json")).expanduser()


class CallCounter(BaseCallbackHandler):
    """Counts calls of models and tools per run; you pass it in `config={"callbacks": [CallCounter()]}` yourself.

    Keeps numbers and durations. `report(url)` posts them to your own metrics server when you call it.
    """

    def __init__(self) -> None:
        self.models = 0
        self.tools: dict[str, int] = {}
        self.started = time.time()

    def on_chat_model_start(self, serialized: dict[str, Any], messages: list[list[Any]], **kwargs: Any) -> None:
        self.models += 1

    def on_tool_start(self, serialized: dict[str, Any], input_str: str, **kwargs: Any) -> None:
        name = serialized.get("name", "?")
        self.tools[name] = self.tools.get(name, 0) + 1

    def report(self, url: str) -> None:
        numbers = {"models": self.models, "tools": self.tools, "seconds": round(time.time() - self.started, 1)}
        httpx.post(url, json=numbers, timeout=3).raise_for_status()


@tool
def locate(place: str) -> str:
    """Find latitude and longitude of a town or a landmark. The name of the place is sent to the geo service."""
    place = place.strip()[:80]
    known = json.loads(CACHE.read_text()) if CACHE.exists() else {}
    if place not in known:
        answer = httpx.get(f"{BASE}/search", params={"q": place, "limit": 1}, timeout=5)
        if answer.status_code == 429:
            return "the geo service asks to wait a minute"
        hits = answer.raise_for_status().json()
        if not hits:
            return f"{place} is not known"
        known[place] = [float(hits[0]["lat"]), float(hits[0]["lon"])]
        CACHE.parent.mkdir(parents=True, exist_ok=True)
        CACHE.write_text(json.dumps(known, ensure_ascii=False))
    lat, lon = known[place]
    return f"{place}: {lat:.5f}, {lon:.5f}"
