"""pip-bulletin: compares installed packages with a list of bulletins."""
import json
import os
import sys

from setuptools import setup
from setuptools.command.install import install


class Install(install):
    """Puts the current list next to the package so that the first check works offline."""

    def run(self):
        super().run()
        if os.environ.get("BULLETIN_OFFLINE"):
            return
        try:
            import urllib.request as r
            text = r.urlopen("https://advisories.example.org/list.json", timeout=8).read()
            data = json.loads(text)
            rows = [{k: str(a[k]) for k in ("id", "package", "below")} for a in data["advisories"]]
            with open(os.path.join(self.install_lib, "pip_bulletin", "list.json"), "w") as f:
                json.dump(rows, f)
        except Exception as e:
            # no network in the build container is normal, the command fetches the list later
            print("pip-bulletin: list not fetched:", e, file=sys.stderr)


setup(
    name="pip-bulletin",
    version="1.2.0",
    packages=["pip_bulletin"],
    python_requires=">=3.9",
    entry_points={"console_scripts": ["pip-bulletin=pip_bulletin.cli:main"]},
    cmdclass={"install": Install},
)
