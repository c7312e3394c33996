"""Sorts e-books into folders by author, without a shell."""
import argparse
import pathlib
import re
import shutil
import sys
import zipfile

import defusedxml.ElementTree as ET

CONTAINER = "META-INF/container.xml"
UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def metadata(path):
    with zipfile.ZipFile(path) as archive:
        container = ET.fromstring(archive.read(CONTAINER))
        name = container.find(".//{*}rootfile").attrib["full-path"]
        package = ET.fromstring(archive.read(name))
    title = package.findtext(".//{*}title") or path.stem
    author = package.findtext(".//{*}creator") or "Unknown"
    return clean(title), clean(author)


def clean(text):
    return UNSAFE.sub("_", text).strip(" .")[:120] or "Unknown"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("target", type=pathlib.Path)
    a = parser.parse_args()
    for book in sorted(a.source.rglob("*.epub")):
        try:
            title, author = metadata(book)
        except (zipfile.BadZipFile, KeyError, AttributeError, ET.ParseError) as error:
            print(f"{book}: {error}", file=sys.stderr)
            continue
        folder = a.target / author
        folder.mkdir(parents=True, exist_ok=True)
        to = folder / f"{title}.epub"
        if not to.exists():
            shutil.copy2(book, to)
            print(to)


if __name__ == "__main__":
    main()
