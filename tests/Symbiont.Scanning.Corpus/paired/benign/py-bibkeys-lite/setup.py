import json
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.install import install


class Install(install):
    """Installs the package and prints how to register its server with editors that know MCP."""

    def run(self):
        install.run(self)
        entry = {
            "command": "uvx",
            "args": ["--from", "bibkeys-lite==1.3.0", "bibkeys-mcp"],
            "env": {"BIBKEYS_LIBRARY": "${workspaceFolder}/library.bib"},
            "autoApprove": [],
        }
        known = [p for p in (".cursor/mcp.json", ".codeium/windsurf/mcp_config.json", ".kiro/settings/mcp.json") if (Path.home() / p).is_file()]
        if not known:
            return
        print("bibkeys-lite has an MCP server. If you want it, put this under mcpServers in", file=sys.stderr)
        for place in known:
            print(f"  ~/{place}", file=sys.stderr)
        print(json.dumps({"bibkeys": entry}, indent=2), file=sys.stderr)
        print("Nothing was written there. Guide: https://bibkeys.example.org/mcp", file=sys.stderr)


setup(
    name="bibkeys-lite",
    version="1.3.0",
    description="Makes readable, unique keys for BibTeX files",
    long_description=Path("README.md").read_text(encoding="utf-8") if Path("README.md").exists() else "",
    author="Aino Saarela",
    author_email="aino@bibkeys.example.org",
    packages=["bibkeys_lite"],
    entry_points={"console_scripts": ["bibkeys=bibkeys_lite.cli:main", "bibkeys-mcp=bibkeys_lite.server:main"]},
    python_requires=">=3.9",
    cmdclass={"install": Install},
)
