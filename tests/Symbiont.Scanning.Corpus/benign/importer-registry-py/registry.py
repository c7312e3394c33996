"""Importers for bank statements, found by name: `import_file("camt", path)`.

Each importer is a module of this package's folder `formats`; others can be added
through the entry point group "statements.formats".
"""
import importlib
import importlib.metadata
import pkgutil
from functools import cache
from pathlib import Path
from typing import Iterable, Protocol

from . import formats


class Importer(Protocol):
    EXTENSIONS: tuple[str, ...]

    def read(self, path: Path) -> Iterable[dict]: ...


class UnknownFormat(LookupError):
    pass


@cache
def registry() -> dict[str, Importer]:
    found: dict[str, Importer] = {}
    for info in pkgutil.iter_modules(formats.__path__):
        found[info.name] = importlib.import_module(f"{formats.__name__}.{info.name}")
    for entry in importlib.metadata.entry_points(group="statements.formats"):
        if entry.name in found:
            raise RuntimeError(f"format {entry.name!r} is there twice ({entry.value})")
        found[entry.name] = entry.load()
    return found


def import_file(name: str, path: Path) -> list[dict]:
    try:
        importer = registry()[name]
    except KeyError:
        raise UnknownFormat(f"{name!r}; there are: {', '.join(sorted(registry()))}") from None
    if path.suffix.lower() not in importer.EXTENSIONS:
        raise UnknownFormat(f"{name} does not read {path.suffix} files")
    rows = list(importer.read(path))
    for row in rows:
        missing = {"date", "amount", "text"} - row.keys()
        if missing:
            raise ValueError(f"{path}: row without {', '.join(sorted(missing))}")
    return rows
