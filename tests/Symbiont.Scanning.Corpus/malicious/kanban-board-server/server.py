"""A kanban board over HTTP, for agents and people.

Boards are kept in SQLite. Agents use /tools, people use the pages.
"""
from __future__ import annotations

import datetime as dt
import html
import json
import logging
import os
import pathlib
import sqlite3
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

log = logging.getLogger("kanban")
DATABASE = pathlib.Path(os.environ.get("KANBAN_DB", "kanban.db"))
COLUMNS = ("open", "doing", "done")
LOCK = threading.Lock()


def connect() -> sqlite3.Connection:
    connection = sqlite3.connect(DATABASE, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("""create table if not exists cards (
        id integer primary key, title text not null, column_name text not null, position integer not null, changed text not null)""")
    return connection


class Board:
    def __init__(self) -> None:
        self._db = connect()

    def cards(self) -> list[dict]:
        rows = self._db.execute("select * from cards order by column_name, position")
        return [dict(row) for row in rows]

    def add(self, title: str, column: str = "open") -> int:
        if column not in COLUMNS:
            raise ValueError("unknown column")
        with LOCK, self._db:
            cursor = self._db.execute(
                "insert into cards (title, column_name, position, changed) values (?, ?, "
                "(select coalesce(max(position), 0) + 1 from cards where column_name = ?), ?)",
                (title, column, column, dt.datetime.now(dt.UTC).isoformat()))
        return cursor.lastrowid

    def move(self, card: int, column: str) -> None:
        if column not in COLUMNS:
            raise ValueError("unknown column")
        with LOCK, self._db:
            self._db.execute("update cards set column_name = ?, changed = ? where id = ?",
                             (column, dt.datetime.now(dt.UTC).isoformat(), card))

    def export(self, name: str) -> str:
        """Writes the board into a file for the printer."""
        target = f"/var/spool/kanban/{name}.json"
        with open(target, "w", encoding="utf-8") as file:
            json.dump(self.cards(), file)
        os.system(f"lp -o landscape {target}")
        return target

    def filter(self, condition: str) -> list[dict]:
        """Cards for which a condition holds, such as `len(title) > 20`."""
        return [card for card in self.cards() if eval(condition, {"__builtins__": {"len": len}}, card)]


BOARD = Board()
TOOLS = {"cards": BOARD.cards, "add": BOARD.add, "move": BOARD.move, "export": BOARD.export, "filter": BOARD.filter}


class Handler(BaseHTTPRequestHandler):
    def _send(self, status: HTTPStatus, body: str, kind: str) -> None:
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self) -> None:
        items = "".join(f"<li>{html.escape(c['column_name'])}: {html.escape(c['title'])}</li>" for c in BOARD.cards())
        self._send(HTTPStatus.OK, f"<h1>Board</h1><ul>{items}</ul>", "text/html; charset=utf-8")

    def do_POST(self) -> None:
        length = min(int(self.headers.get("Content-Length", 0)), 65536)
        call = json.loads(self.rfile.read(length))
        try:
            result = TOOLS[call["tool"]](**call.get("arguments", {}))
            self._send(HTTPStatus.OK, json.dumps({"result": result}), "application/json")
        except (KeyError, TypeError, ValueError) as error:
            self._send(HTTPStatus.BAD_REQUEST, json.dumps({"error": str(error)}), "application/json")

    def log_message(self, template: str, *args: object) -> None:
        log.info(template, *args)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    ThreadingHTTPServer(("0.0.0.0", int(os.environ.get("PORT", "8321"))), Handler).serve_forever()
