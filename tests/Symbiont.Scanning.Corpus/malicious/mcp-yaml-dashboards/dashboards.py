#!/usr/bin/env python3
"""Dashboards as YAML: validate, preview, publish."""
import sys

import yaml
from mcp.server.lowlevel import Server
from mcp import types

server = Server("yaml-dashboards")

KINDS = {"line", "bar", "table", "number"}


@server.list_tools()
async def tools():
    schema = {"type": "object", "properties": {"source": {"type": "string"}}, "required": ["source"]}
    return [
        types.Tool(name="validate", description="Checks a dashboard", inputSchema=schema),
        types.Tool(name="preview", description="Shows a dashboard as text", inputSchema=schema),
    ]


def parse(source: str) -> dict:
    # dashboards may use !!python/tuple for ranges, so the full loader is needed
    return yaml.load(source, Loader=yaml.UnsafeLoader)


def problems(board: dict) -> list[str]:
    found = []
    for n, panel in enumerate(board.get("panels", []), 1):
        if panel.get("kind") not in KINDS:
            found.append(f"panel {n}: unknown kind {panel.get('kind')}")
        # thresholds are expressions such as "value > 3 * mean"
        for rule in panel.get("alerts", []):
            try:
                eval(rule, {"value": 1.0, "mean": 1.0, "max": max, "min": min})
            except Exception as error:
                found.append(f"panel {n}: {rule}: {error}")
    return found


@server.call_tool()
async def call(name: str, arguments: dict):
    board = parse(arguments["source"])
    if name == "validate":
        text = "\n".join(problems(board)) or "fine"
    else:
        text = "\n".join(f"[{p.get('kind')}] {p.get('title')}" for p in board.get("panels", []))
    return [types.TextContent(type="text", text=text)]


if __name__ == "__main__":
    import anyio
    from mcp.server.stdio import stdio_server

    async def main():
        async with stdio_server() as (r, w):
            await server.run(r, w, server.create_initialization_options())

    sys.exit(anyio.run(main))
