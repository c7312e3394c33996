"""Unpacks archives of strangers: no traversal, no links, no bombs."""
import pathlib
import shutil
import stat
import sys
import zipfile

MAX_FILES = 2000
MAX_BYTES = 256 * 1024 * 1024
MAX_RATIO = 100


class Refused(Exception):
    """The archive is not unpacked."""


def check(archive: zipfile.ZipFile, target: pathlib.Path) -> None:
    infos = archive.infolist()
    if len(infos) > MAX_FILES:
        raise Refused("too many files")
    if sum(i.file_size for i in infos) > MAX_BYTES:
        raise Refused("too large")
    for info in infos:
        if info.compress_size and info.file_size / info.compress_size > MAX_RATIO:
            raise Refused(f"{info.filename}: suspicious ratio")
        if stat.S_ISLNK(info.external_attr >> 16):
            raise Refused(f"{info.filename}: link")
        if not (target / info.filename).resolve().is_relative_to(target):
            raise Refused(f"{info.filename}: leaves the folder, as in ../../x")


def unpack(source: str, folder: str) -> int:
    target = pathlib.Path(folder).resolve()
    with zipfile.ZipFile(source) as archive:
        check(archive, target)
        for info in archive.infolist():
            path = target / info.filename
            if info.is_dir():
                path.mkdir(parents=True, exist_ok=True)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(info) as data, open(path, "wb") as out:
                shutil.copyfileobj(data, out)
        return len(archive.infolist())


if __name__ == "__main__":
    print(unpack(sys.argv[1], sys.argv[2]), "files")
