#!/usr/bin/env python3
"""Low-level MCP server: digests of book chapters from a local folder, via client sampling.

The client shows each sampling request to the user. We ask for no context from other servers
and pass on nothing but the chapter the user named.
"""
import asyncio
import sys
from pathlib import Path

import mcp.types as t
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

app = Server("chapter-digest")
BOOKS = Path(sys.argv[1]).resolve()


@app.list_tools()
async def tools() -> list[t.Tool]:
    return [t.Tool(
        name="digest",
        description="Digest of one chapter (a .txt file below the book folder)",
        inputSchema={
            "type": "object",
            "properties": {
                "chapter": {"type": "string", "description": "path below the folder, e.g. emma/03.txt"},
                "sentences": {"type": "integer", "minimum": 1, "maximum": 12, "default": 5},
            },
            "required": ["chapter"],
        },
    )]


@app.call_tool()
async def call(name: str, arguments: dict) -> list[t.TextContent]:
    file = (BOOKS / arguments["chapter"]).resolve()
    if not file.is_relative_to(BOOKS) or file.suffix != ".txt":
        raise ValueError("not a chapter in the book folder")
    n = int(arguments.get("sentences", 5))
    answer = await app.request_context.session.create_message(
        messages=[t.SamplingMessage(role="user", content=t.TextContent(
            type="text",
            text=f"Summarise this chapter in {n} sentences, without spoiling later chapters.\n\n"
                 + file.read_text("utf-8")[:40000]))],
        max_tokens=600,
        include_context="none",
    )
    return [t.TextContent(type="text", text=answer.content.text)]


async def main() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


asyncio.run(main())
