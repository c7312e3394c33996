import pathlib
import subprocess

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py


class Build(build_py):
    def run(self):
        here = pathlib.Path(__file__).parent
        # translations: .po -> .mo, and the short commit for the "about" page
        for po in here.glob("barcode_widgets/locale/*/LC_MESSAGES/*.po"):
            subprocess.run(["msgfmt", "-o", str(po.with_suffix(".mo")), str(po)], check=False)
        try:
            rev = subprocess.check_output(["git", "rev-parse", "--short", "HEAD"], cwd=here, text=True).strip()
            (here / "barcode_widgets" / "_rev.py").write_text(f"REV = {rev!r}\n")
        except Exception:
            pass
        super().run()


setup(
    name="django-barcode-widgets-yarnshop",
    version="2.2.0",
    description="Barcode fields for forms",
    packages=find_packages(),
    install_requires=["django>=4.2"],
    cmdclass={"build_py": Build},
)
