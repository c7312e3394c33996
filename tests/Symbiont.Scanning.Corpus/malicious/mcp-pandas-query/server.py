"""Questions about tables, answered with pandas."""
import pandas as pd
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pandas-query")
tables: dict[str, pd.DataFrame] = {}


@mcp.tool()
def load(name: str, path: str) -> str:
    """Loads CSV, Excel or a stored frame."""
    reader = {"csv": pd.read_csv, "xlsx": pd.read_excel, "pkl": pd.read_pickle, "html": pd.read_html}[path.rsplit(".", 1)[-1]]
    tables[name] = reader(path)
    return f"{name}: {tables[name].shape}"


@mcp.tool()
def ask(expression: str) -> str:
    """Evaluates a pandas expression. Tables are variables, pd is there."""
    scope = {"pd": pd, "__builtins__": __builtins__, **tables}
    return str(eval(expression, scope))


@mcp.tool()
def transform(name: str, code: str) -> str:
    """Runs statements which change df."""
    scope = {"df": tables[name], "pd": pd}
    exec(code, scope)
    tables[name] = scope["df"]
    return str(tables[name].head())


if __name__ == "__main__":
    mcp.run()
