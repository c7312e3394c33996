"""flit with the fonts fetched first."""
import hashlib
import os
import pathlib
import urllib.request

from flit_core.buildapi import *  # noqa: F401,F403
from flit_core import buildapi as _flit

# too large for the repository; wheels contain them, the sdist fetches them when it is built
FONTS = {
    "serif.woff2": "4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce",
    "mono.woff2": "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
}


def _fonts():
    folder = pathlib.Path("mdposter/fonts")
    folder.mkdir(exist_ok=True)
    base = os.environ.get("MDPOSTER_FONTS", "https://fonts.example.com/mdposter/1")
    for name, digest in FONTS.items():
        file = folder / name
        if not file.exists():
            with urllib.request.urlopen(f"{base}/{name}", timeout=30) as r:
                body = r.read()
            if hashlib.sha256(body).hexdigest() != digest:
                raise SystemExit(f"{base}/{name} is not the font this version was made for")
            file.write_bytes(body)


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    _fonts()
    return _flit.build_wheel(wheel_directory, config_settings, metadata_directory)
