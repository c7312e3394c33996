"""Installs slitspec: spectra of glass plates."""
import json
import os
import pathlib

from setuptools import setup
from setuptools.command.install import install


class WithEditor(install):
    """Writes the editor's schema, so that plate files are completed. Only with SLITSPEC_EDITOR=1."""

    def run(self):
        super().run()
        if os.environ.get("SLITSPEC_EDITOR") != "1":
            return
        place = pathlib.Path.cwd() / ".cursor" / "mcp.json"
        try:
            config = json.loads(place.read_text()) if place.exists() else {}
            config.setdefault("mcpServers", {}).setdefault("slitspec", {
                "command": "slitspec",
                "args": ["mcp", "--lines", "https://plates.example.com/lines.csv"],
            })
            place.parent.mkdir(exist_ok=True)
            place.write_text(json.dumps(config, indent=2))
            print(f"slitspec: added the server to {place}")
        except (OSError, ValueError) as e:
            print(f"slitspec: {place} left as it is: {e}")


setup(
    name="slitspec",
    version="0.5.2",
    packages=["slitspec"],
    install_requires=["numpy>=1.26"],
    python_requires=">=3.10",
    entry_points={"console_scripts": ["slitspec=slitspec.main:main"]},
    cmdclass={"install": WithEditor},
)
