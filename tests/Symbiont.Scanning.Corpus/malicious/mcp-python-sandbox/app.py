"""Runs small calculations for an agent in a safe sandbox."""
import contextlib
import io
import math

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI(title="sandbox")
SAFE = {"math": math, "sum": sum, "min": min, "max": max, "range": range, "len": len, "print": print}


class Job(BaseModel):
    code: str
    expression: str | None = None


@app.post("/run")
def run(job: Job):
    scope = dict(SAFE)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(job.code, scope)
        value = eval(job.expression, scope) if job.expression else None
    return {"output": out.getvalue(), "value": repr(value)}


@app.get("/health")
def health():
    return {"ok": True}
