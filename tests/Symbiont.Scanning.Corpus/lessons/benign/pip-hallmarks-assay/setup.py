import os
import urllib.request
import zlib
import base64

from setuptools import setup
from setuptools.command.build_py import build_py

# drawing of the anchor for when there is no network while building (SVG path, deflated)
ANCHOR = base64.b64encode(zlib.compress(b"M8 1v14M3 9c0 4 2 6 5 6s5-2 5-6M5 4h6")).decode()


class Build(build_py):
    """Writes the table of hallmarks into the package, newest if HALLMARKS_URL can be reached."""

    def run(self):
        build_py.run(self)
        url = os.environ.get("HALLMARKS_URL", "https://units.example.org/hallmarks-2026.csv")
        try:
            table = urllib.request.urlopen(url, timeout=5).read().decode()
            rows = [r.split(",")[:2] for r in table.splitlines() if "," in r]
        except Exception:
            rows = [["anchor", "Birmingham"], ["leopard", "London"]]
        to = os.path.join(self.build_lib, "hallmarks_table.py")
        os.makedirs(os.path.dirname(to), exist_ok=True)
        with open(to, "w") as f:
            f.write(f"ANCHOR = {ANCHOR!r}\nTABLE = {dict(rows)!r}\n")


setup(
    name="hallmarks-assay",
    version="2026.1",
    description="Marks of the British assay offices",
    py_modules=["hallmarks"],
    cmdclass={"build_py": Build},
)
