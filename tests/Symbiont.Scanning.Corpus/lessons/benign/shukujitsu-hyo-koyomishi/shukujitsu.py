"""日本の祝日。 例: shukujitsu.name(date(2026, 11, 23)) -> '勤労感謝の日'"""
import json
import os
import time
import urllib.request
from datetime import date
from pathlib import Path

URL = os.environ.get("SHUKUJITSU_URL", "https://lib.example.net/shukujitsu.json")
FILE = Path.home() / ".cache" / "shukujitsu.json"
_table = {}


def _load():
    # 三十日に一度だけ取り直す。つながらなければ古い表を使う
    if not FILE.exists() or time.time() - FILE.stat().st_mtime > 30 * 86400:
        try:
            with urllib.request.urlopen(URL, timeout=5) as r:
                data = json.load(r)
            if not all(isinstance(v, str) for v in data.values()):
                raise ValueError("表の形が違います")
            FILE.parent.mkdir(parents=True, exist_ok=True)
            FILE.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        except (OSError, ValueError) as e:
            if not FILE.exists():
                raise RuntimeError(f"祝日の表がありません: {e}") from e
    _table.update(json.loads(FILE.read_text(encoding="utf-8")))


def name(d):
    if not _table:
        _load()
    return _table.get(d.isoformat())


def is_workday(d):
    return d.weekday() < 5 and name(d) is None
