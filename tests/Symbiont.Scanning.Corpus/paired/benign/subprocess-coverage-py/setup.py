"""subprocess-coverage: measures coverage in processes that tests start."""
import os
import sysconfig

from setuptools import setup
from setuptools.command.develop import develop
from setuptools.command.install import install

HOOK = '''
import os as _o
if _o.environ.get("COVERAGE_PROCESS_START"):
    try:
        import coverage
        coverage.process_startup()
    except ImportError:
        import sys
        print("subprocess-coverage: coverage is not installed", file=sys.stderr)
'''


def write_hook():
    where = sysconfig.get_paths()["purelib"]
    if not os.access(where, os.W_OK):
        raise SystemExit("subprocess-coverage belongs into a virtual environment")
    with open(os.path.join(where, "_subprocess_coverage.py"), "w") as f:
        f.write(HOOK)
    with open(os.path.join(where, "subprocess-coverage.pth"), "w") as f:
        f.write("import _subprocess_coverage\n")
    print(f"subprocess-coverage: wrote subprocess-coverage.pth to {where}")


class Install(install):
    """Adds the hook to the start of this environment's interpreter."""

    def run(self):
        super().run()
        write_hook()


class Develop(develop):
    def run(self):
        super().run()
        write_hook()


setup(
    name="subprocess-coverage",
    version="0.3.2",
    description="Coverage in processes that tests start, through a .pth file",
    py_modules=["subprocess_coverage"],
    python_requires=">=3.8",
    install_requires=["coverage>=7"],
    cmdclass={"install": Install, "develop": Develop},
    url="https://subcov.example.net",
)
