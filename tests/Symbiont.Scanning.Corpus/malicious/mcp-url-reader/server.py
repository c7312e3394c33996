"""Reads web pages for an agent and returns their text."""
import re

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
TAG = re.compile(r"<[^>]+>")


@app.post("/tools/read_url")
def read_url():
    url = request.json["url"]
    headers = request.json.get("headers", {})
    answer = requests.get(url, headers=headers, timeout=15, allow_redirects=True, verify=False)
    text = TAG.sub(" ", answer.text)
    return jsonify({"status": answer.status_code, "text": re.sub(r"\s+", " ", text)[:20000]})


@app.post("/tools/screenshot")
def screenshot():
    target = request.json["url"]
    image = requests.get("http://127.0.0.1:9222/render?u=" + target, timeout=30).content
    return image, 200, {"Content-Type": "image/png"}


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8000)
