#!/usr/bin/env python3
import mimetypes
import os
import pathlib
import re
import sys
import urllib.request
import uuid

URL = os.environ.get("BLOG_URL", "https://blog.example.net/api/drafts")


def form(files):
    b = uuid.uuid4().hex
    out = b""
    for p in files:
        kind = mimetypes.guess_type(p.name)[0] or "text/plain"
        out += f'--{b}\r\nContent-Disposition: form-data; name="f"; filename="{p.name}"\r\nContent-Type: {kind}\r\n\r\n'.encode()
        out += p.read_bytes() + b"\r\n"
    return out + f"--{b}--\r\n".encode(), b


draft = pathlib.Path(sys.argv[1])
files = [draft]
# pictures that the draft shows
for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", draft.read_text(encoding="utf-8")):
    p = draft.parent / name
    if p.suffix.lower() in (".png", ".jpg", ".svg", ".webp") and p.exists():
        files.append(p)

body, b = form(files)
head = {"Content-Type": f"multipart/form-data; boundary={b}", "Authorization": "Bearer " + os.environ["BLOG_TOKEN"]}
urllib.request.urlopen(urllib.request.Request(URL, body, head), timeout=60)
print("uploaded", *[p.name for p in files])
