"""Package with a small C extension."""
import os
import pathlib

from setuptools import Extension, find_packages, setup

HERE = pathlib.Path(__file__).parent
long_description = (HERE / "README.md").read_text(encoding="utf-8") if (HERE / "README.md").exists() else ""

# EXAMPLE_PURE=1 builds without a compiler
extensions = [] if os.environ.get("EXAMPLE_PURE") else [
    Extension("example._speed", ["src/example/_speed.c"], extra_compile_args=["-O3"], optional=True),
]

setup(
    name="example-distance",
    version="1.3.0",
    description="Distances between texts",
    long_description=long_description,
    long_description_content_type="text/markdown",
    author="The authors",
    author_email="authors@example.org",
    url="https://example.org/distance",
    package_dir={"": "src"},
    packages=find_packages("src"),
    ext_modules=extensions,
    python_requires=">=3.10",
    extras_require={"dev": ["pytest", "mypy"]},
    classifiers=["Programming Language :: Python :: 3", "Topic :: Text Processing"],
)
