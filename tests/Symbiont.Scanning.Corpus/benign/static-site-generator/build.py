"""A static site generator in one file: build.py SOURCE TARGET [--serve]

Pages are Markdown with a header of `key: value` lines. Templates are HTML with {{name}}.
"""
from __future__ import annotations

import argparse
import datetime as dt
import functools
import html
import http.server
import pathlib
import re
import shutil
import sys
from dataclasses import dataclass, field

import markdown

HEADER = re.compile(r"\A---\n(.*?)\n---\n", re.S)
SLOT = re.compile(r"\{\{\s*(\w+)\s*\}\}")


class BuildError(Exception):
    """The site cannot be built; the message names the page."""


@dataclass
class Page:
    source: pathlib.Path
    meta: dict[str, str]
    body: str
    address: str = ""
    tags: list[str] = field(default_factory=list)

    @property
    def title(self) -> str:
        return self.meta.get("title", self.source.stem)

    @property
    def date(self) -> dt.date | None:
        text = self.meta.get("date")
        return dt.date.fromisoformat(text) if text else None


def read(path: pathlib.Path, root: pathlib.Path) -> Page:
    text = path.read_text(encoding="utf-8")
    match = HEADER.match(text)
    meta: dict[str, str] = {}
    if match:
        for line in match[1].splitlines():
            key, colon, value = line.partition(":")
            if not colon:
                raise BuildError(f"{path}: header line without a colon: {line}")
            meta[key.strip()] = value.strip()
        text = text[match.end():]
    page = Page(path, meta, markdown.markdown(text, extensions=["tables", "fenced_code"]))
    page.address = "/" + path.relative_to(root).with_suffix(".html").as_posix()
    page.tags = [t.strip() for t in meta.get("tags", "").split(",") if t.strip()]
    return page


def render(template: str, values: dict[str, str]) -> str:
    def replace(match: re.Match[str]) -> str:
        if match[1] not in values:
            raise BuildError(f"the template asks for {match[1]}")
        return values[match[1]]
    return SLOT.sub(replace, template)


def index(pages: list[Page]) -> str:
    dated = sorted((p for p in pages if p.date), key=lambda p: p.date, reverse=True)
    items = (f'<li><time>{p.date}</time> <a href="{p.address}">{html.escape(p.title)}</a></li>' for p in dated)
    return "<ul>" + "".join(items) + "</ul>"


def build(source: pathlib.Path, target: pathlib.Path) -> int:
    template = (source / "template.html").read_text(encoding="utf-8")
    pages = [read(p, source) for p in sorted(source.rglob("*.md"))]
    if target.exists():
        if not (target / ".generated").exists():
            raise BuildError(f"{target} was not made by this program; it is not removed")
        shutil.rmtree(target)
    target.mkdir(parents=True)
    (target / ".generated").touch()
    listing = index(pages)
    for page in pages:
        out = target / page.address.lstrip("/")
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(render(template, {"title": html.escape(page.title), "body": page.body, "index": listing}), encoding="utf-8")
    for asset in source.rglob("*"):
        if asset.is_file() and asset.suffix not in {".md", ".html"}:
            to = target / asset.relative_to(source)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(asset, to)
    return len(pages)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("target", type=pathlib.Path)
    parser.add_argument("--serve", action="store_true")
    a = parser.parse_args()
    try:
        print(build(a.source, a.target), "pages")
    except BuildError as error:
        sys.exit(str(error))
    if a.serve:
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=a.target)
        http.server.ThreadingHTTPServer(("127.0.0.1", 8000), handler).serve_forever()


if __name__ == "__main__":
    main()
