"""Receives webhooks and checks their signature."""
import hashlib
import hmac
import json
import logging
import os

from flask import Flask, abort, request

app = Flask(__name__)
log = logging.getLogger("webhook")
SECRET = os.environ["WEBHOOK_SECRET"].encode()


def signed(body: bytes, header: str | None) -> bool:
    if not header or not header.startswith("sha256="):
        return False
    expected = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, header.removeprefix("sha256="))


@app.post("/hooks/push")
def push():
    body = request.get_data(cache=False)
    if len(body) > 1_000_000:
        abort(413)
    if not signed(body, request.headers.get("X-Signature")):
        abort(401)
    event = json.loads(body)
    log.info("push to %s by %s", event.get("ref"), event.get("pusher"))
    return "", 204


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(os.environ.get("PORT", "5000")))
