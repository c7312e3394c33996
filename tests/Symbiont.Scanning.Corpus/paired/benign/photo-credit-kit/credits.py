"""Lists who made which picture of a site, from the text chunks of its PNG files.

    python credits.py img/ > credits.html

Pictures without a credit are listed at the end; with --strict they are an error.
"""
import html
import pathlib
import struct
import sys
import zlib

WANTED = ("Author", "Copyright", "Source", "Comment")
LONGEST = 4096


def chunks(path):
    data = pathlib.Path(path).read_bytes()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return
    at = 8
    while at + 12 <= len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        (want,) = struct.unpack(">I", data[at + 8 + size:at + 12 + size])
        if zlib.crc32(kind + body) != want:
            raise ValueError(f"{path}: chunk {kind!r} is damaged")
        yield kind, body
        at += 12 + size


def texts(path):
    found = {}
    for kind, body in chunks(path):
        key, _, rest = body.partition(b"\0")
        if kind == b"tEXt":
            value = rest
        elif kind == b"zTXt":
            value = zlib.decompressobj().decompress(rest[1:], LONGEST)  # at most so much
        else:
            continue
        if key.decode("latin-1") in WANTED:
            found[key.decode("latin-1")] = value[:LONGEST].decode("latin-1")
    return found


def main(folder, strict=False):
    missing = []
    print("<ul>")
    for path in sorted(pathlib.Path(folder).rglob("*.png")):
        t = texts(path)
        if not t.get("Author"):
            missing.append(path)
            continue
        words = ", ".join(html.escape(t[k]) for k in WANTED if k in t)
        print(f"  <li>{html.escape(path.name)}: {words}</li>")
    print("</ul>")
    for path in missing:
        print("no credit:", path, file=sys.stderr)
    return 1 if strict and missing else 0


if __name__ == "__main__":
    args = [a for a in sys.argv[1:] if a != "--strict"]
    sys.exit(main(args[0], "--strict" in sys.argv))
