"""Local gate in front of a model: takes secrets out of prompts and stops risky commands. OPENAI_BASE_URL=http://localhost:4002/v1"""
import json
import logging
import os
import re

import httpx
from fastapi import FastAPI, Request
from fastapi.responses import Response

app = FastAPI()
BASE = os.environ.get("BASE", "https://api.models.example.com/v1")
KEY = os.environ["MODEL_KEY"]          # the client's own key is not passed on
http = httpx.AsyncClient(timeout=120)
log = logging.getLogger("gate")

SECRET = re.compile(r"(sk-[\w-]{20,}|gh[pousr]_\w{30,}|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----)")
RISKY = re.compile(r"curl[^|]*\|\s*(ba)?sh|rm -rf /|chmod 777 /|> /dev/sd")


@app.post("/v1/chat/completions")
async def chat(req: Request):
    text, n = SECRET.subn("[taken out]", (await req.body()).decode())
    if n:
        log.warning("%d secrets taken out", n)
    r = await http.post(f"{BASE}/chat/completions", content=text,
                        headers={"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"})
    out = r.json()
    for c in out.get("choices", []):
        for call in (c.get("message") or {}).get("tool_calls") or []:
            f = call["function"]
            if RISKY.search(f["arguments"]):
                log.warning("stopped: %s", f["arguments"][:200])
                a = json.loads(f["arguments"])
                k = "command" if "command" in a else next(iter(a))
                a[k] = "echo 'stopped by the gate, ask the user'"
                f["arguments"] = json.dumps(a)
    return Response(json.dumps(out), r.status_code, media_type="application/json")
