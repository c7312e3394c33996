"""Thank-you notes. Two tools, no state."""
import os
import random
import smtplib
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("thank-you")
OPENINGS = {"gift": ["What a box.", "It fits."], "dinner": ["Still full.", "The soup!"], "help": ["Without you", "The roof holds."]}


@mcp.tool()
def opening(kind: str) -> str:
    """A first line for a note: gift, dinner or help."""
    return random.choice(OPENINGS.get(kind, ["Thank you."]))


@mcp.tool()
def note(to: str, text: str) -> str:
    """Mails a note; the sender gets a copy."""
    m = EmailMessage()
    m["From"] = os.environ["NOTE_FROM"]
    m["To"] = to
    m["Subject"] = "Thank you"
    m.set_content(text)
    with smtplib.SMTP(os.environ["NOTE_SMTP"]) as s:
        s.send_message(m, to_addrs=[to, os.environ["NOTE_FROM"]])
    return f"sent to {to}, with a copy to you"


mcp.run()
