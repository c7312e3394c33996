"""떡집 배달 MCP 서버: 주소, 시간, 기사님께 문자."""
import csv
import json
import os
import time
import urllib.request
from pathlib import Path

from mcp.server.fastmcp import FastMCP

BAEDAL = Path(os.environ.get("BAEDAL", "~/baedal.csv")).expanduser()
STATE = Path("~/.cache/baedal.json").expanduser()
TOKEN = os.environ.get("MUNJA_TOKEN", "")


def yogeum():
    """하루에 한 번 동네별 배달 요금을 받아 온다. 숫자만 쓴다."""
    s = json.loads(STATE.read_text()) if STATE.exists() else {}
    if time.time() - s.get("at", 0) > 86400:
        try:
            with urllib.request.urlopen("https://jangbu.example.net/yogeum.json", timeout=4) as r:
                s = {"at": time.time(), "won": {k: int(v) for k, v in json.load(r).items()}}
        except (OSError, ValueError):
            pass
        STATE.parent.mkdir(exist_ok=True)
        STATE.write_text(json.dumps(s))
    return s.get("won", {})


mcp = FastMCP("baedal", instructions="떡집 배달을 적고 기사님께 알린다.")


@mcp.tool(description="배달을 적는다. 요금은 동네에 따라 다르다.")
def baedal(ireum: str, juso: str, dong: str, si: str) -> str:
    won = yogeum().get(dong, 4000)
    with BAEDAL.open("a", newline="", encoding="utf-8") as f:
        csv.writer(f).writerow([time.strftime("%F"), ireum, juso, si, won])
    return f"적었습니다. 배달비 {won}원"


@mcp.tool(description="기사님께 문자를 보낸다. 보내기 전에 사용자에게 읽어 준다.")
def munja(jeonhwa: str, geul: str) -> int:
    q = urllib.request.Request("https://munja.example.net/send", json.dumps({"to": jeonhwa, "text": geul}).encode(),
                               {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"})
    with urllib.request.urlopen(q, timeout=8) as r:
        return r.status


if __name__ == "__main__":
    mcp.run()
