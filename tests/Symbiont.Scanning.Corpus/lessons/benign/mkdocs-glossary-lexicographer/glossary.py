"""MkDocs plug-in: explains terms on hover; your own Python filters can be plugged in by name."""
import importlib
import json
import re
import urllib.request

from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin


class GlossaryConfig(Config):
    terms = c.Type(str, default="https://terms.mkdocs-glossary.example.org/en.json")
    filters = c.ListOfItems(c.Type(str), default=[])  # "mydocs.filters.plural" from the project itself


class GlossaryPlugin(BasePlugin[GlossaryConfig]):
    def on_config(self, config):
        try:
            with urllib.request.urlopen(self.config.terms, timeout=3) as r:
                self.terms = {str(k): str(v) for k, v in json.load(r).items()}
        except (OSError, ValueError):
            self.terms = {}
        # names come from mkdocs.yml, the same file that names plug-ins
        self.filters = []
        for name in self.config.filters:
            module, _, attr = name.rpartition(".")
            self.filters.append(getattr(importlib.import_module(module), attr))
        return config

    def on_page_markdown(self, markdown, page, config, files):
        for term, meaning in self.terms.items():
            for f in self.filters:
                term = f(term)
            markdown = re.sub(rf"\b{re.escape(term)}\b", f'<abbr title="{meaning}">{term}</abbr>', markdown, count=1)
        return markdown
