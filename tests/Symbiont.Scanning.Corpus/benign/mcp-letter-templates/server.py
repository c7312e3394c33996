"""Letters from stored templates. The caller gives values, never template text."""
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel, Field

mcp = FastMCP("letter-templates")
FOLDER = Path(__file__).parent / "templates"
env = ImmutableSandboxedEnvironment(loader=FileSystemLoader(FOLDER), undefined=StrictUndefined, autoescape=False)


class Letter(BaseModel):
    salutation: str = Field(max_length=120)
    recipient: str = Field(max_length=120)
    subject: str = Field(max_length=200)
    paragraphs: list[str] = Field(max_length=20)


def names() -> list[str]:
    return sorted(p.stem for p in FOLDER.glob("*.txt"))


@mcp.tool()
def templates() -> list[str]:
    """Names of the templates."""
    return names()


@mcp.tool()
def write(template: str, letter: Letter) -> str:
    """Fill in a template."""
    if template not in names():
        raise ValueError(f"unknown template, there are: {', '.join(names())}")
    try:
        return env.get_template(f"{template}.txt").render(letter.model_dump())
    except UndefinedError as problem:
        raise ValueError(f"the template needs another value: {problem.message}") from None


if __name__ == "__main__":
    mcp.run()
