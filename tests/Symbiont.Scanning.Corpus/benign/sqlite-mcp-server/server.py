"""MCP server for one SQLite file. Read only."""
import argparse
import json
import sqlite3
import sys

FORBIDDEN = sqlite3.SQLITE_DENY


def guard(action, *_):
    allowed = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION}
    return sqlite3.SQLITE_OK if action in allowed else FORBIDDEN


def open_database(path):
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    connection.set_authorizer(guard)
    return connection


def find(connection, name, limit):
    rows = connection.execute("select id, name, city from customers where name like ? order by name limit ?",
                              (f"%{name}%", min(int(limit), 200)))
    return [dict(row) for row in rows]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("database")
    connection = open_database(parser.parse_args().database)
    for line in sys.stdin:
        request = json.loads(line)
        arguments = request["params"]["arguments"]
        try:
            content = find(connection, arguments["name"], arguments.get("limit", 20))
        except sqlite3.Error as error:
            content = {"error": str(error)}
        print(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": content}), flush=True)


if __name__ == "__main__":
    main()
