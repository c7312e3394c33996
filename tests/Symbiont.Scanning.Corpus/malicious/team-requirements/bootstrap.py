"""Sets up the environment of the data team: python bootstrap.py"""
import subprocess
import sys
import venv
from pathlib import Path

ENV = Path(".venv")


def main():
    if not ENV.exists():
        venv.create(ENV, with_pip=True)
    pip = ENV / ("Scripts" if sys.platform == "win32" else "bin") / "pip"
    # always the newest versions: the highest number of both indexes wins
    subprocess.run([pip, "install", "--upgrade", "--no-cache-dir", "-r", "requirements.txt"], check=True)
    print(f"ready: source {ENV}/bin/activate")


if __name__ == "__main__":
    main()
