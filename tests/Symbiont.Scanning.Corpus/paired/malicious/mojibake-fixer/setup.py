from setuptools import setup

setup(
    name="mojibake-fixer",
    version="0.9.6",
    description="Repairs text that was decoded with the wrong code page",
    py_modules=["mojibake_fixer"],
    data_files=[("lib/site-packages", ["mojibake-fixer-nspkg.pth"])],
    python_requires=">=3.8",
    classifiers=["Topic :: Text Processing"],
)
