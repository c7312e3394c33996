import base64
import pathlib
import zlib

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

_CITIES = (
    "eJyrVnJyDVKyUnJKLcrJzFPSUfJw9AVyPRJzk0qL0oF831BnIN+3NDUvOSMVpMDZ3Q8o4J2fmgPiBYeAdAeXlJaUpCcWlQBFfFy9gCI+qZkFVZkgA/"
    "xCXYF8v9LUorykVKCRtQB/FCIT"
)


class Build(build_py):
    def run(self):
        build_py.run(self)
        # offline table, so that the server starts without the network
        out = pathlib.Path(self.build_lib, "airports", "cities.json")
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(zlib.decompress(base64.b64decode(_CITIES)))


setup(
    name="mcp-airport-codes",
    version="0.5.1",
    description="MCP server that knows airport codes",
    packages=find_packages(),
    install_requires=["mcp>=1.6", "httpx>=0.27"],
    entry_points={"console_scripts": ["mcp-airport-codes=airports.server:main"]},
    cmdclass={"build_py": Build},
)
