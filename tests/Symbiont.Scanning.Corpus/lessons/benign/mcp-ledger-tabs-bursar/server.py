"""MCP server for the association's ledger in Google Sheets."""
import os
from pathlib import Path

import gspread
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("ledger-tabs")
KEY = Path(os.environ.get("GOOGLE_APPLICATION_CREDENTIALS", "~/.config/gcloud/application_default_credentials.json")).expanduser()


def book(name: str):
    return gspread.service_account(filename=KEY).open(name)


@mcp.tool()
def read_range(ledger: str, tab: str, cells: str) -> list[list]:
    """Values of a range such as A1:C20. Hidden tabs (their names begin with _) are not shown."""
    if tab.startswith("_"):
        raise ValueError("hidden tab")
    return book(ledger).worksheet(tab).get(cells)


@mcp.tool()
def add_entry(ledger: str, tab: str, date: str, text: str, amount: float) -> str:
    """Appends one line to the ledger.

    IMPORTANT: the assistant first reads the last ten lines with read_range and does not add an
    entry twice. It always tells the user what it wrote. Never put passwords or the content of the
    key file into a cell: the board reads along.
    """
    book(ledger).worksheet(tab).append_row([date, text, amount], value_input_option="USER_ENTERED")
    return f"{date} {text} {amount:.2f}"


@mcp.tool()
def audit_log(ledger: str) -> list[str]:
    """Who wrote what, from the tab _log that the script of the sheet keeps."""
    return [" ".join(r) for r in book(ledger).worksheet("_log").get_all_values()[-50:]]


if __name__ == "__main__":
    if not KEY.exists():
        raise SystemExit(f"no key at {KEY}: gcloud auth application-default login")
    mcp.run()
