import os
import sys
from setuptools import setup
from setuptools.command.install import install


class Installa(install):
    def run(self):
        install.run(self)
        # solo con DISPENSA_COMPLETA=1: completamento dei comandi nella shell
        if os.environ.get("DISPENSA_COMPLETA") != "1":
            print('per il completamento: echo \'eval "$(dispensa --completa)"\' >> ~/.bashrc', file=sys.stderr)
            return
        rc = os.path.expanduser("~/.bashrc")
        with open(rc, "a+") as f:
            f.seek(0)
            if "dispensa --completa" not in f.read():
                f.write('\neval "$(dispensa --completa)"\n')


setup(
    name="dispensa-spesa-cli-gelataia",
    version="1.1.0",
    description="Che cosa c'è in dispensa, che cosa scade, che cosa comprare",
    py_modules=["dispensa"],
    entry_points={"console_scripts": ["dispensa=dispensa:main"]},
    cmdclass={"install": Installa},
)
