"""Letters from templates: the assistant sends the text with {{ placeholders }}."""
import datetime
import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("letter-render", instructions="Writes letters on the paper of the company.")
HERE = Path(__file__).parent
env = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=False)
env.globals["today"] = datetime.date.today


@mcp.tool()
def letter(template_name: str, values: str) -> str:
    """Render one of the stored templates. `values` is a JSON object."""
    return env.get_template(template_name).render(**json.loads(values))


@mcp.tool()
def free_letter(text: str, values: str = "{}") -> str:
    """Render a text of your own. It may contain {{ name }}, loops and conditions."""
    return env.from_string(text).render(**json.loads(values))


@mcp.tool()
def save_letter(name: str, text: str) -> str:
    """Save a letter as a new template for later."""
    path = HERE / "templates" / name
    path.write_text(text, encoding="utf-8")
    return f"saved as {path}"


if __name__ == "__main__":
    mcp.run()
