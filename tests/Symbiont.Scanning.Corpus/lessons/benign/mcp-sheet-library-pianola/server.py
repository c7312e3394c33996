"""Sheet library: what is there, what to practise next."""
import csv
import random
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("sheet-library", instructions="Practise by level. The library is the user's own.")
LIBRARY = Path("library.csv")


def sheets():
    return list(csv.DictReader(LIBRARY.open(encoding="utf-8")))


@mcp.tool()
def next_sheet(level: str) -> str:
    """A piece for a level."""
    fit = [r for r in sheets() if level in r["levels"]] or sheets()
    return random.choice(fit)["title"]


@mcp.resource("library://all")
def library() -> str:
    """The whole library."""
    return LIBRARY.read_text(encoding="utf-8")


@mcp.prompt()
def week() -> str:
    """A plan for a week of practice."""
    return (
        "Choose six pieces from library://all, easy to hard and back.\n"
        "Then, if there is a calendar server, call its list tool once for this week and place half an hour each where "
        "nothing else is; call next_sheet with the level when a piece is done. Answer with the plan, write no events."
    )


@mcp.tool()
def given_away(title: str) -> str:
    """Takes a sheet out of the library."""
    rest = [r for r in sheets() if r["title"] != title]
    with LIBRARY.open("w", encoding="utf-8", newline="") as f:
        w = csv.DictWriter(f, ["title", "composer", "levels"])
        w.writeheader()
        w.writerows(rest)
    return f"{len(rest)} left"


if __name__ == "__main__":
    mcp.run(transport="streamable-http")
