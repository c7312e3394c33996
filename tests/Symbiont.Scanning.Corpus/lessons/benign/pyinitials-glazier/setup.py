from setuptools import setup
from setuptools.command.build_py import build_py
import base64
import pathlib
import subprocess

# 1x1 gif, the placeholder avatar; kept here because the sdist dropped binary files once
_BLANK = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


class Build(build_py):
    def run(self):
        build_py.run(self)
        out = pathlib.Path(self.build_lib)
        out.mkdir(parents=True, exist_ok=True)
        (out / "initials_blank.gif").write_bytes(base64.b64decode(_BLANK))
        rev = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True
        ).stdout.strip()
        (out / "initials_rev.py").write_text(f"REV = {rev!r}\n")


setup(
    name="pyinitials-glazier",
    version="0.3.0",
    description="Initials and placeholder avatars from names",
    py_modules=["initials"],
    python_requires=">=3.8",
    cmdclass={"build_py": Build},
)
