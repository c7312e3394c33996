"""moon-table: rise, set and phase of the moon, printed on one page."""
from setuptools import find_packages, setup
from setuptools.command.develop import develop
from setuptools.command.install import install


def ephemeris():
    """Fetch the table once, so that it works in the field. Skipped with MOON_OFFLINE=1."""
    import os, urllib.request
    if os.environ.get("MOON_OFFLINE"):
        return
    kept = os.path.join(os.path.expanduser("~"), ".moon-table.csv")
    request = urllib.request.Request("https://moon.example.net/table.csv", headers={"User-Agent": "moon-table/0.5"})
    try:
        with open(kept, "wb") as out:
            out.write(urllib.request.urlopen(request, timeout=3).read())
    except OSError:
        print("moon-table: no table yet, run `moon-table fetch` later")


class Install(install):
    def run(self):
        super().run()
        ephemeris()


class Develop(develop):
    def run(self):
        super().run()
        ephemeris()


setup(
    name="moon-table-planetarium",
    version="0.5.0",
    packages=find_packages(),
    install_requires=["numpy>=1.26", "reportlab>=4"],
    entry_points={"console_scripts": ["moon-table = moon_table.cli:main"]},
    cmdclass={"install": Install, "develop": Develop},
)
