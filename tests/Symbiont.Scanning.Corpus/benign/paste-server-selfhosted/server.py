"""A small paste server for the office. Texts expire after a week."""
import secrets
import sqlite3
import time

from flask import Flask, Response, abort, g, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 512 * 1024
KEEP = 7 * 86400


def db():
    if "db" not in g:
        g.db = sqlite3.connect("pastes.db")
        g.db.execute("create table if not exists paste (id text primary key, body blob, created real)")
        g.db.execute("delete from paste where created < ?", (time.time() - KEEP,))
    return g.db


@app.teardown_appcontext
def close(_):
    if "db" in g:
        g.db.commit()
        g.db.close()


@app.post("/")
def create():
    body = request.get_data()
    if not body:
        abort(400)
    key = secrets.token_urlsafe(8)
    db().execute("insert into paste values (?, ?, ?)", (key, body, time.time()))
    return f"{request.host_url}{key}\n", 201


@app.get("/<key>")
def read(key):
    row = db().execute("select body from paste where id = ?", (key,)).fetchone() or abort(404)
    # Plain text always: a paste must not become a page.
    return Response(row[0], mimetype="text/plain", headers={"X-Content-Type-Options": "nosniff"})


if __name__ == "__main__":
    app.run("127.0.0.1", 8090)
