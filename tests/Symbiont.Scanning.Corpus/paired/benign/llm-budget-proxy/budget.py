"""llm-budget: a proxy that stops when the budget of the day is used up. Point OPENAI_BASE_URL or ANTHROPIC_BASE_URL at it.

Your keys pass through to the provider. Counts are kept in budget.json; with BUDGET_HOOK set, 80 % and 100 % are reported there.
"""
import datetime
import json
import os
import sys
from pathlib import Path

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

PROVIDERS = {
    "openai": os.environ.get("BUDGET_OPENAI", "https://openai-gw.example.com"),
    "anthropic": os.environ.get("BUDGET_ANTHROPIC", "https://anthropic-gw.example.com"),
}
LIMIT = int(os.environ.get("BUDGET_TOKENS", "2000000"))
HOOK = os.environ.get("BUDGET_HOOK", "")
BOOK = Path(os.environ.get("BUDGET_FILE", "budget.json"))
client = httpx.AsyncClient(timeout=300)


def used(add: int = 0) -> int:
    day = datetime.date.today().isoformat()
    book = json.loads(BOOK.read_text()) if BOOK.exists() else {}
    book = {day: book.get(day, 0) + add}
    BOOK.write_text(json.dumps(book))
    return book[day]


async def tell(percent: int) -> None:
    if HOOK.startswith("https://"):
        try:
            await client.post(HOOK, json={"text": f"llm-budget: {percent} % of {LIMIT} tokens used"}, timeout=5)
        except httpx.HTTPError as error:
            print(f"llm-budget: hook: {type(error).__name__}", file=sys.stderr)


async def proxy(request: Request) -> Response:
    base = PROVIDERS.get(request.path_params["provider"])
    if base is None:
        return JSONResponse({"error": "unknown provider"}, 404)
    before = used()
    if before >= LIMIT:
        return JSONResponse({"error": {"type": "budget", "message": "the budget of today is used up"}}, 429)
    headers = {k: v for k, v in request.headers.items() if k.lower() not in ("host", "content-length")}
    answer = await client.request(request.method, f"{base}/{request.path_params['path']}", content=await request.body(), headers=headers)
    usage = answer.json().get("usage", {}) if "json" in answer.headers.get("content-type", "") else {}
    after = used(sum(v for k, v in usage.items() if k in ("input_tokens", "output_tokens", "total_tokens")))
    for percent in (80, 100):
        if before < LIMIT * percent / 100 <= after:
            await tell(percent)
    return Response(answer.content, answer.status_code, {"content-type": answer.headers.get("content-type", "application/json")})


app = Starlette(routes=[Route("/{provider}/{path:path}", proxy, methods=["GET", "POST"])])
