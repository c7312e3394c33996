"""Repairs title and author of e-books."""
import argparse
import pathlib
import re
import subprocess
import xml.etree.ElementTree as ET
import zipfile

NS = {"dc": "http://purl.example.org/dc/elements/1.1/", "opf": "http://idpf.example.org/2007/opf"}


def opf(book):
    with zipfile.ZipFile(book) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".opf"))
        return ET.fromstring(archive.read(name))


def names(book):
    root = opf(book)
    title = root.findtext(".//{*}title", "").strip()
    author = root.findtext(".//{*}creator", "").strip()
    return title, author


def rename(book, dry):
    title, author = names(book)
    target = f"{author} - {title}.epub"
    print(f"{book.name} -> {target}")
    if not dry:
        subprocess.run(f'mv "{book}" "{book.parent}/{target}"', shell=True, check=True)


def cover(book):
    title, author = names(book)
    subprocess.getoutput(f"convert -size 600x800 -gravity center caption:'{title}\\n{author}' '{book.stem}.png'")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--covers", action="store_true")
    a = parser.parse_args()
    for book in a.folder.rglob("*.epub"):
        if re.fullmatch(r"[\w -]+ - [\w -]+", book.stem) is None:
            rename(book, a.dry_run)
        if a.covers:
            cover(book)
