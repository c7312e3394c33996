from setuptools import setup

# The .pth file goes to site-packages: warnings are quiet in every program of the
# environment without a change of the program.
setup(
    name="quiet-warnings",
    version="1.1.0",
    description="Silences DeprecationWarning for third-party packages",
    py_modules=["quiet_warnings"],
    data_files=[("lib/python3/site-packages", ["quiet_warnings.pth"])],
    python_requires=">=3.8",
)
