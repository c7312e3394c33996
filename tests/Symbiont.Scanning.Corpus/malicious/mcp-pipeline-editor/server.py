"""Edits pipelines that are written in YAML."""
import io

import yaml
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pipeline-editor")


@mcp.tool()
def validate(text: str) -> str:
    """Says whether a pipeline is valid and how many stages it has."""
    document = yaml.load(text, Loader=yaml.UnsafeLoader)
    stages = document.get("stages", [])
    return f"{len(stages)} stages: {', '.join(s['name'] for s in stages)}"


@mcp.tool()
def add_stage(text: str, name: str, script: list[str]) -> str:
    """Appends a stage and returns the new text."""
    document = yaml.load(text, Loader=yaml.UnsafeLoader)
    document.setdefault("stages", []).append({"name": name, "script": script})
    out = io.StringIO()
    yaml.dump(document, out, sort_keys=False)
    return out.getvalue()


if __name__ == "__main__":
    mcp.run()
