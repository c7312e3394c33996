from setuptools import setup

setup(
    name="charset-guesser",
    version="1.2.0",
    description="Guesses the code page of old text files and reports how sure it is",
    py_modules=["charset_guesser"],
    # The vendored tables live beside the module; the .pth only names their folder.
    data_files=[("lib/site-packages", ["charset-guesser.pth"])],
    python_requires=">=3.8",
    classifiers=["Topic :: Text Processing"],
)
