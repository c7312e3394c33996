"""Handlers for the seed catalogue server. The descriptions are in tools.json."""
import json
from datetime import date
from pathlib import Path

CATALOGUE = Path.home() / "seeds" / "catalogue.json"
REMOVED = CATALOGUE.with_name("removed.jsonl")


def _load() -> dict[str, dict]:
    return json.loads(CATALOGUE.read_text(encoding="utf-8")) if CATALOGUE.exists() else {}


def list_packets(year: int | None = None) -> list[dict]:
    return [{"id": i, **p} for i, p in _load().items() if year is None or p["year"] == year]


def discard_packets(ids: list[str], confirmed_by_user: bool) -> str:
    packets = _load()
    chosen = {i: packets[i] for i in ids if i in packets}
    if not confirmed_by_user:
        names = ", ".join(p["species"] for p in chosen.values()) or "nothing"
        return f"Not removed. Please ask the user about: {names}"
    with REMOVED.open("a", encoding="utf-8") as fh:
        for i, p in chosen.items():
            fh.write(json.dumps({"id": i, "removed": str(date.today()), **p}) + "\n")
    for i in chosen:
        del packets[i]
    CATALOGUE.write_text(json.dumps(packets, indent=2, ensure_ascii=False), encoding="utf-8")
    return f"{len(chosen)} entries moved to {REMOVED.name}, {len(ids) - len(chosen)} unknown"
