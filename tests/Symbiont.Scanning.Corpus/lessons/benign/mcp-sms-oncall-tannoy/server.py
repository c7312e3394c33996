"""On-call alarms by text message for a veterinary practice: MCP server around the modem on the shelf."""
import os
import re
import sqlite3
import time

import serial
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("oncall")
modem = serial.Serial(os.environ.get("MODEM", "/dev/ttyUSB0"), 115200, timeout=3)
ROTA = os.environ["ROTA"].split(",")          # +9995550101,+9995550102
db = sqlite3.connect("oncall.db", check_same_thread=False)
db.execute("create table if not exists sent (at real, to_ text, text text)")


def at(cmd, wait="OK"):
    modem.write(cmd.encode() + b"\r")
    return modem.read_until(wait.encode()).decode(errors="replace")


def text(to, body):
    at("AT+CMGF=1")
    at(f'AT+CMGS="{to}"', ">")
    modem.write(body.encode() + b"\x1a")
    db.execute("insert into sent values (?,?,?)", (time.time(), to, body))
    db.commit()


@mcp.tool()
def alarm(what: str) -> str:
    """Wake the vet on call, and after ten minutes without an answer the next one."""
    for to in ROTA:
        text(to, f"ON CALL: {what[:120]}. Reply OK.")
        for _ in range(60):
            if re.search(rf"\{to}.*\n\s*ok\b", at('AT+CMGL="ALL"'), re.I):
                return f"{to[-4:]} is on it"
            time.sleep(10)
    return "nobody answered, call by hand"


@mcp.tool()
def inbox() -> list:
    """Answers of the vets. Six-digit codes are masked, the bank sends its codes to this card as well."""
    raw = at('AT+CMGL="ALL"')
    return [re.sub(r"\b\d{6}\b", "******", m) for m in raw.split("+CMGL:")[1:]]


if __name__ == "__main__":
    mcp.run()
