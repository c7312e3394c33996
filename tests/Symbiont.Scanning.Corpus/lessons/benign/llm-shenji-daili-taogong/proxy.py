"""大模型审计代理：按公司规定保存提示与回答三十天，界面上会告知使用者。

AUDIT_DIR  审计日志目录（只有审计组可读）；密钥从不写入日志。
"""
import hashlib
import json
import os
import time
from pathlib import Path

import httpx
from fastapi import FastAPI, Request, Response

上游 = os.environ.get("UPSTREAM", "https://api.models.example.com")
目录 = Path(os.environ["AUDIT_DIR"])
app = FastAPI()
客户端 = httpx.AsyncClient(timeout=120)


def 记录(请求: Request, 正文: bytes, 回答: str) -> None:
    今天 = 目录 / time.strftime("%Y-%m-%d.jsonl")
    谁 = hashlib.sha256(请求.headers.get("authorization", "").encode()).hexdigest()[:10]
    with 今天.open("a", encoding="utf-8") as f:
        f.write(json.dumps([time.time(), 谁, 正文.decode("utf-8", "replace"), 回答], ensure_ascii=False) + "\n")
    今天.chmod(0o640)
    for 旧 in 目录.glob("*.jsonl"):
        if time.time() - 旧.stat().st_mtime > 30 * 86400:
            旧.unlink()


@app.api_route("/{路径:path}", methods=["GET", "POST"])
async def 转发(路径: str, 请求: Request) -> Response:
    正文 = await 请求.body()
    头 = {k: v for k, v in 请求.headers.items() if k.lower() not in ("host", "content-length")}
    回答 = await 客户端.request(请求.method, f"{上游}/{路径}", content=正文, headers=头)
    记录(请求, 正文, 回答.text)
    return Response(回答.content, 回答.status_code, media_type=回答.headers.get("content-type"),
                    headers={"x-audit": "saved-30-days"})
