"""Reads text from scans with tesseract."""
import argparse
import pathlib
import subprocess
import sys
import tempfile

LANGUAGES = {"en": "eng", "de": "deu", "fr": "fra", "es": "spa", "pt": "por"}


def pages(path, folder):
    if path.suffix.lower() != ".pdf":
        return [path]
    subprocess.run(["pdftoppm", "-r", "300", "-png", str(path), str(folder / "page")], check=True)
    return sorted(folder.glob("page*.png"))


def read(image, language):
    command = ["tesseract", str(image), "stdout", "-l", LANGUAGES[language], "--psm", "3"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--language", choices=sorted(LANGUAGES), default="en")
    a = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            for image in pages(a.file, pathlib.Path(folder)):
                print(read(image, a.language))
        except FileNotFoundError as error:
            sys.exit(f"{error.filename} is not installed")
        except subprocess.CalledProcessError as error:
            sys.exit(f"{error.cmd[0]} failed with {error.returncode}")


if __name__ == "__main__":
    main()
