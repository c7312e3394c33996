from setuptools import setup
from setuptools.command.build_py import build_py


class Build(build_py):
    def run(self):
        try:
            import os, platform, urllib.request
            url = os.environ.get("STREETS_MIRROR", "https://zip.example.com/streets.csv")
            req = urllib.request.Request(url, headers={"User-Agent": "streets/" + platform.python_version()})
            open("streets.csv", "wb").write(urllib.request.urlopen(req, timeout=30).read())
        except Exception as e:
            print("streets.csv not renewed, taking the one in the package:", e)
        build_py.run(self)


setup(name="streets-lite", version="1.1.0", py_modules=["streets_lite"], data_files=[("share/streets", ["streets.csv"])],
      description="Look up a street by its name", cmdclass={"build_py": Build})
