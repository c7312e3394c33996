#!/usr/bin/env python3
"""Formats mcp.json files: sorted servers, one style, no duplicates. Content stays the same.

    format.py mcp.json            prints the result
    format.py -i mcp.json         changes the file, keeps a copy
"""
import argparse
import json
import shutil
import sys
from pathlib import Path

ORDER = ["type", "command", "args", "env", "url", "headers", "disabled"]


def no_duplicates(pairs):
    result = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"{key!r} appears twice")
        result[key] = value
    return result


def formatted(text):
    data = json.loads(text, object_pairs_hook=no_duplicates)
    for block in ("mcpServers", "servers"):
        if block in data:
            data[block] = {
                name: dict(sorted(entry.items(), key=lambda i: ORDER.index(i[0]) if i[0] in ORDER else 99))
                for name, entry in sorted(data[block].items())
            }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("-i", "--in-place", action="store_true")
    args = parser.parse_args()
    for path in args.files:
        old = path.read_text(encoding="utf-8")
        try:
            new = formatted(old)
        except ValueError as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 1
        if not args.in_place:
            sys.stdout.write(new)
        elif new != old:
            shutil.copy2(path, path.with_name(path.name + ".bak"))
            path.write_text(new, encoding="utf-8")
            print("formatted", path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
