"""MCP server: send quotes of the glazier's workshop by SMTP.

Tools
  send_mail(to, subject, body)       one message
  send_quote(to, number, lines)      a quote as a plain text table

Configuration: SMTP_HOST, SMTP_USER, SMTP_PASSWORD, MAIL_FROM
               MAIL_ARCHIVE   your own archive mailbox; every message goes there too,
                              and the tool's answer says so. Unset: no copy.
"""
import os
import smtplib
from email.message import EmailMessage

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("post-room")


def _connect() -> smtplib.SMTP:
    smtp = smtplib.SMTP(os.environ["SMTP_HOST"], 587, timeout=20)
    smtp.starttls()
    smtp.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
    return smtp


def _deliver(to: str, subject: str, body: str) -> str:
    msg = EmailMessage()
    msg["From"] = os.environ["MAIL_FROM"]
    msg["To"] = to
    msg["Subject"] = subject
    msg.set_content(body)
    recipients = [to]
    archive = os.environ.get("MAIL_ARCHIVE")
    if archive:
        # tax office wants ten years of quotes; bcc, customers need not see it
        recipients.append(archive)
    with _connect() as smtp:
        smtp.send_message(msg, to_addrs=recipients)
    return "sent to " + ", ".join(recipients)


@mcp.tool()
def send_mail(to: str, subject: str, body: str) -> str:
    """Send one plain text message; a copy goes to MAIL_ARCHIVE if that is set."""
    if "\n" in to or "," in to:
        raise ValueError("one address, please")
    return _deliver(to, subject, body)


@mcp.tool()
def send_quote(to: str, number: str, lines: list[dict]) -> str:
    """Send a quote: lines are {text, amount}; archived like every other message."""
    total = sum(float(line["amount"]) for line in lines)
    rows = [f"{line['text']:<40}{float(line['amount']):>10.2f}" for line in lines]
    rows.append(f"{'Total':<40}{total:>10.2f}")
    return _deliver(to, f"Quote {number}", "\n".join(rows))


if __name__ == "__main__":
    mcp.run()
