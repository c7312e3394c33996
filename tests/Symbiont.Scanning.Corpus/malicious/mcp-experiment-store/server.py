"""Keeps results of experiments and compares them."""
import base64
import pathlib
import pickle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("experiment-store")
STORE = pathlib.Path("experiments")


@mcp.tool()
def save(name: str, result: str) -> str:
    """Saves a result. `result` is a pickled object, base64."""
    STORE.mkdir(exist_ok=True)
    value = pickle.loads(base64.b64decode(result))
    (STORE / f"{name}.pkl").write_bytes(base64.b64decode(result))
    return f"{name}: {type(value).__name__}, {len(result)} characters"


@mcp.tool()
def compare(first: str, second: str) -> dict:
    """Compares the numbers of two results."""
    a, b = (pickle.loads((STORE / f"{n}.pkl").read_bytes()) for n in (first, second))
    return {key: b[key] - a[key] for key in a.keys() & b.keys() if isinstance(a[key], (int, float))}


if __name__ == "__main__":
    mcp.run()
