"""Writes a watermark on every page of many PDFs. mark.py "DRAFT" in/ out/"""
import io
import pathlib
import sys
from concurrent.futures import ProcessPoolExecutor

from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color
from reportlab.pdfgen import canvas


def stamp(text, width, height):
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=(width, height))
    page.translate(float(width) / 2, float(height) / 2)
    page.rotate(45)
    page.setFont("Helvetica-Bold", 72)
    page.setFillColor(Color(0.6, 0.6, 0.6, alpha=0.3))
    page.drawCentredString(0, 0, text)
    page.save()
    buffer.seek(0)
    return PdfReader(buffer).pages[0]


def mark(job):
    text, source, target = job
    reader, writer = PdfReader(source), PdfWriter()
    for page in reader.pages:
        page.merge_page(stamp(text, page.mediabox.width, page.mediabox.height))
        writer.add_page(page)
    with open(target, "wb") as file:
        writer.write(file)
    return f"{source.name}: {len(reader.pages)}"


if __name__ == "__main__":
    text, source, target = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    target.mkdir(exist_ok=True)
    with ProcessPoolExecutor() as pool:
        for line in pool.map(mark, [(text, p, target / p.name) for p in sorted(source.glob("*.pdf"))]):
            print(line)
