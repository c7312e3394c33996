import pathlib
import re

from setuptools import find_packages, setup

# the version is in the package; importing it here would need numpy
_text = pathlib.Path(__file__).with_name("moonphase").joinpath("__init__.py").read_text(encoding="utf-8")
_scope = {}
exec(re.search(r"^__version__ = .*$", _text, re.M).group(0), _scope)

setup(
    name="pymoon-phase-sloop",
    version=_scope["__version__"],
    description="Phases of the moon for any day",
    long_description="One function, phase(day), and a table of new moons that is packed into the module.",
    packages=find_packages(),
    python_requires=">=3.8",
    install_requires=["numpy"],
    classifiers=["Topic :: Scientific/Engineering :: Astronomy", "License :: OSI Approved :: MIT License"],
)
