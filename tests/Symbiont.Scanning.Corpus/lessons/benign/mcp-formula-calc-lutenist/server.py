"""Calculator for formulas, MCP over HTTP on this machine."""
import ast
import operator

import uvicorn
from fastapi import FastAPI, HTTPException
from fastapi_mcp import FastApiMCP

app = FastAPI()
OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def ev(node, row):
    match node:
        case ast.Expression(body=b):
            return ev(b, row)
        case ast.BinOp(left=l, op=o, right=r) if type(o) in OPS:
            return OPS[type(o)](ev(l, row), ev(r, row))
        case ast.Constant(value=int() | float() as v):
            return v
        case ast.Name(id=n) if n in row:
            return row[n]
    raise HTTPException(400, "plus, minus, times, divided by; nothing else")


@app.post("/calc", operation_id="calc")
def calc(expression: str, rows: list[dict]):
    """Evaluate an expression for every row, e.g. 'net * 1.19'."""
    return [ev(ast.parse(expression, mode="eval"), dict(r)) for r in rows]


FastApiMCP(app, name="formula-calc").mount()

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=8800)
