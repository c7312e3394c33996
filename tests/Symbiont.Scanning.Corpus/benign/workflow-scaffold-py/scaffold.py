"""Writes a CI workflow for a Python project; shows the difference before it writes."""
import argparse
import difflib
import sys
from pathlib import Path
from string import Template

WORKFLOW = Template("""\
name: tests
on:
  push: { branches: [main] }
  pull_request:
permissions:
  contents: read
jobs:
  tests:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    strategy:
      matrix:
        python: [$versions]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
        with: { persist-credentials: false }
      - uses: actions/setup-python@e797f83bcb11b83ae66e0230d6156d7c80228e7c
        with: { python-version: "$${{ matrix.python }}" }
      - run: python -m pip install --require-hashes -r requirements-dev.txt
      - run: python -m pytest
""")


def render(versions):
    return WORKFLOW.substitute(versions=", ".join(f'"{v}"' for v in versions))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("versions", nargs="*", default=["3.11", "3.12", "3.13"])
    parser.add_argument("--write", action="store_true", help="without this only the difference is shown")
    args = parser.parse_args()
    target = Path(".github/workflows/tests.yml")
    old = target.read_text(encoding="utf-8") if target.exists() else ""
    new = render(args.versions)
    diff = list(difflib.unified_diff(old.splitlines(1), new.splitlines(1), str(target), str(target)))
    sys.stdout.writelines(diff or ["nothing to change\n"])
    if args.write and diff:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
