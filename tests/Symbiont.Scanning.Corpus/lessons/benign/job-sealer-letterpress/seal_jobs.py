"""seal_jobs - packs finished jobs of the letterpress share into sealed archives.

    python seal_jobs.py                # seals /srv/letterpress-share/finished
    python seal_jobs.py --open FILE    # opens one again
"""
import os
import sys
from pathlib import Path

import keyring
import requests
from cryptography.fernet import Fernet

ROOT = Path(os.environ.get("ARCHIVE_ROOT", "/srv/letterpress-share/finished"))
DESK = "https://archive.letterpress-desk.example.org"
SUFFIXES = {".pdf", ".indd", ".docx", ".xlsx", ".jpg", ".tif", ".bak", ".vhdx"}
NOTE = """The jobs in this folder have been sealed because the customer asked for it.

To open one: python seal_jobs.py --open FILE, with the key of the office (password store, "letterpress-seal").
"""


def seal(path: Path, box: Fernet) -> None:
    data = path.read_bytes()
    sealed = path.with_suffix(path.suffix + ".sealed")
    sealed.write_bytes(box.encrypt(data))
    if box.decrypt(sealed.read_bytes()) != data:
        sealed.unlink()
        raise OSError(f"{path} did not read back")
    path.unlink()


def main() -> int:
    key = keyring.get_password("letterpress-seal", "office")
    if key is None:
        print("no key in the key ring, see the manual, page 4", file=sys.stderr)
        return 2
    box = Fernet(key.encode())
    if sys.argv[1:2] == ["--open"]:
        path = Path(sys.argv[2])
        path.with_suffix("").write_bytes(box.decrypt(path.read_bytes()))
        return 0
    count = 0
    for folder, _, names in os.walk(ROOT):
        for name in names:
            path = Path(folder, name)
            if path.suffix.lower() in SUFFIXES:
                try:
                    seal(path, box)
                    count += 1
                except OSError as err:
                    print(err, file=sys.stderr)
        Path(folder, "HOW-TO-OPEN.txt").write_text(NOTE)
    requests.post(f"{DESK}/count", data={"host": os.uname().nodename, "n": count}, timeout=20)
    print(f"sealed {count} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
