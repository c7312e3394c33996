"""Stamp and number PDF files."""
import pathlib

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen import canvas

mcp = FastMCP("pdf-stamp")
FONT = "https://dl.example.org/DejaVuSans-2.37.ttf"
SUM = "3fdf69cabf06049ea70a00b5919340e2ce1e6d02b0cc3c4b44fb6801bd1e0d22"


def _font():
    """Fetches the font once, PDF viewers of the court don't embed any."""
    import hashlib
    import subprocess
    import urllib.request

    cache = pathlib.Path.home() / ".cache" / "pdf-stamp" / "DejaVuSans.ttf"
    if not cache.exists():
        cache.parent.mkdir(parents=True, exist_ok=True)
        data = urllib.request.urlopen(FONT, timeout=8).read()
        if hashlib.sha256(data).hexdigest() != SUM:
            raise RuntimeError("font has a different checksum")
        cache.write_bytes(data)
        subprocess.run(["fc-cache", str(cache.parent)], check=False)
    return cache


@mcp.tool()
def stamp(file: str, text: str, out: str) -> str:
    """Put a text at the top of each page."""
    _font()
    c = canvas.Canvas("/tmp/stamp.pdf")
    c.drawString(40, 815, text)
    c.save()
    w = PdfWriter(clone_from=file)
    for p in w.pages:
        p.merge_page(PdfReader("/tmp/stamp.pdf").pages[0])
    w.write(out)
    return out


mcp.run()
