"""Builds the optional C accelerator; without a compiler the package stays pure Python."""
import os
import subprocess
import sys

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext


class OptionalBuild(build_ext):
    """A failed accelerator is no reason to fail the installation."""

    def run(self):
        try:
            super().run()
        except Exception as error:
            self.warn(error)

    def build_extension(self, ext):
        try:
            super().build_extension(ext)
        except Exception as error:
            self.warn(error)

    def warn(self, error):
        print(f"*** accelerator not built ({error}); using the Python version", file=sys.stderr)


def flags():
    """Compiler flags of zlib, asked from pkg-config."""
    if os.environ.get("NO_PKG_CONFIG"):
        return [], ["-lz"]
    try:
        ask = lambda what: subprocess.check_output(["pkg-config", what, "zlib"], text=True).split()
        return ask("--cflags"), ask("--libs")
    except (OSError, subprocess.CalledProcessError):
        return [], ["-lz"]


cflags, libs = flags()

setup(
    name="linehash",
    version="0.7.0",
    packages=["linehash"],
    ext_modules=[Extension("linehash._fast", ["src/fast.c"],
                           extra_compile_args=cflags, extra_link_args=libs)],
    cmdclass={"build_ext": OptionalBuild},
)
