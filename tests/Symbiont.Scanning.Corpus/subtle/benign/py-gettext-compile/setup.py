"""Recipe manager with translations; the .po files are compiled during the build."""
import pathlib

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

HERE = pathlib.Path(__file__).parent


class BuildWithTranslations(build_py):
    """Compile locale/*/LC_MESSAGES/*.po with Babel before the wheel is packed."""

    def run(self):
        super().run()
        # Babel is a build requirement in pyproject.toml, so it is there in isolation too
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        for po in sorted((HERE / "pantry" / "locale").glob("*/LC_MESSAGES/*.po")):
            language = po.parent.parent.name
            with po.open("rb") as fh:
                catalog = read_po(fh, locale=language)
            target = pathlib.Path(self.build_lib) / po.relative_to(HERE).with_suffix(".mo")
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as fh:
                write_mo(fh, catalog)
            done = sum(1 for m in catalog if m.id and m.string)
            self.announce(f"{language}: {done} of {len(catalog)} messages", level=2)


setup(
    name="pantry-recipes",
    version="0.9.3",
    packages=find_packages(),
    package_data={"pantry": ["locale/*/LC_MESSAGES/*.mo"]},
    cmdclass={"build_py": BuildWithTranslations},
    python_requires=">=3.9",
)
