"""Accepts pictures, checks that they are pictures, stores them under names of its own."""
import io
import pathlib
import secrets

from flask import Flask, abort, jsonify, request, send_from_directory
from PIL import Image, UnidentifiedImageError

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024
STORE = pathlib.Path("uploads").resolve()
STORE.mkdir(exist_ok=True)
Image.MAX_IMAGE_PIXELS = 40_000_000


@app.post("/pictures")
def upload():
    file = request.files.get("picture")
    if file is None:
        abort(400)
    try:
        picture = Image.open(io.BytesIO(file.read()))
        picture.load()
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
        abort(415)
    name = f"{secrets.token_hex(16)}.webp"
    picture.convert("RGB").save(STORE / name, "WEBP", quality=85)
    return jsonify({"name": name}), 201


@app.get("/pictures/<name>")
def download(name):
    return send_from_directory(STORE, name)


if __name__ == "__main__":
    app.run()
