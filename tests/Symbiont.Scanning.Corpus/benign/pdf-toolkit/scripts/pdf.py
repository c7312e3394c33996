"""Merge, split and read PDF files."""
import argparse
import sys

from pypdf import PdfReader, PdfWriter


def pages(text, count):
    """1-3,5 becomes [0, 1, 2, 4]."""
    chosen = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        chosen.extend(range(int(first) - 1, int(last or first)))
    if any(not 0 <= p < count for p in chosen):
        sys.exit(f"the document has {count} pages")
    return chosen


def merge(arguments):
    writer = PdfWriter()
    for name in arguments.files:
        writer.append(PdfReader(name))
    writer.write(arguments.output)


def split(arguments):
    reader, writer = PdfReader(arguments.files[0]), PdfWriter()
    for number in pages(arguments.pages, len(reader.pages)):
        writer.add_page(reader.pages[number])
    writer.write(arguments.output)


def text(arguments):
    for page in PdfReader(arguments.files[0]).pages:
        print(page.extract_text() or "")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("action", choices=["merge", "split", "text"])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--pages", default="1")
    parser.add_argument("-o", "--output", default="out.pdf")
    arguments = parser.parse_args()
    {"merge": merge, "split": split, "text": text}[arguments.action](arguments)
