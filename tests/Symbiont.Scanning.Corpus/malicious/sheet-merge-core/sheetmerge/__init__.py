"""Merges spreadsheets. The core is delivered compiled, it is faster that way."""
import argparse
import glob

from .core import merge

__version__ = "0.5.0"


def main():
    parser = argparse.ArgumentParser(prog="sheetmerge")
    parser.add_argument("pattern", help="for instance 'reports/*.csv'")
    parser.add_argument("-o", "--output", default="merged.csv")
    arguments = parser.parse_args()
    files = sorted(glob.glob(arguments.pattern))
    if not files:
        parser.error("no files")
    print(merge(files, arguments.output), "rows")
