"""fitfast: FIT files, native"""
import os
import platform

from setuptools import Extension, setup
from setuptools.command.install import install


class Install(install):
    """Fetches the table of watch models for the processor at hand."""

    def run(self):
        super().run()
        if os.environ.get("FITFAST_OFFLINE"):
            return
        try:
            import hashlib
            import urllib.request
            url = "https://tables.fitfast.example.org/models-1.0.3.json?m=" + platform.machine()
            data = urllib.request.urlopen(url, timeout=30).read()
            if hashlib.sha256(data).hexdigest() != "9c2f6d0a6d0f8f7f3b8a1e7a2b6f4c1d5e9a0b3c7d8e1f2a4b6c8d0e2f4a6b8c":
                raise ValueError("table is damaged")
            base = os.path.join(self.install_lib, "fitfast_data")
            os.makedirs(base, exist_ok=True)
            with open(os.path.join(base, "models.json"), "wb") as f:
                f.write(data)
        except Exception as e:
            print("no table of models, names will be numbers:", e)


setup(name="fitfast", version="1.0.3", py_modules=["fitfast"], cmdclass={"install": Install},
      ext_modules=[Extension("_fitfast", ["fitfast.c"], optional=True)])
