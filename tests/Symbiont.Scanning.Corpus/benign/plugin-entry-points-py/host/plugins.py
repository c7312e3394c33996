"""Loads plug-ins that the user has installed and switched on, by the usual entry points."""
import importlib.metadata
import logging
import tomllib
from pathlib import Path
from typing import Protocol

log = logging.getLogger(__name__)


class Plugin(Protocol):
    name: str
    api: int

    def register(self, host: "Host") -> None: ...


class Host:
    API = 2

    def __init__(self, config: Path):
        self.commands = {}
        settings = tomllib.loads(config.read_text()) if config.exists() else {}
        self.enabled = set(settings.get("plugins", {}).get("enabled", []))

    def command(self, name):
        def add(function):
            if name in self.commands:
                raise ValueError(f"{name} exists")
            self.commands[name] = function
            return function
        return add

    def load(self):
        for point in importlib.metadata.entry_points(group="harbour.plugins"):
            if point.name not in self.enabled:
                log.info("%s is installed but not switched on", point.name)
                continue
            plugin: Plugin = point.load()()
            if plugin.api != self.API:
                log.warning("%s was made for version %s", point.name, plugin.api)
                continue
            plugin.register(self)
            log.info("%s from %s %s", point.name, point.dist.name, point.dist.version)
