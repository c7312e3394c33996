"""Tiny pictures that are served without files: a dot, an empty pixel, a tick.

    from dots import respond
    app.route("/dot/<name>.png")(respond)
"""
import base64
import hashlib

# 1x1 transparent PNG
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

SVG = {
    "tick": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 9l4 4 8-10" '
            'fill="none" stroke="#2e7d32" stroke-width="2"/></svg>',
    "dot": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="#c62828"/></svg>',
}


def data_uri(name: str) -> str:
    """For mails and single-file pages."""
    if name == "pixel":
        return "data:image/png;base64," + base64.b64encode(PIXEL).decode()
    return "data:image/svg+xml;base64," + base64.b64encode(SVG[name].encode()).decode()


def respond(name):
    from flask import Response, abort

    if name == "pixel":
        body, kind = PIXEL, "image/png"
    elif name in SVG:
        body, kind = SVG[name].encode(), "image/svg+xml"
    else:
        abort(404)
    response = Response(body, mimetype=kind)
    response.headers["ETag"] = '"' + hashlib.sha1(body).hexdigest()[:12] + '"'
    response.headers["Cache-Control"] = "public, max-age=86400"
    return response
