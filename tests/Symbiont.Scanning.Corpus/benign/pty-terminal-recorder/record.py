"""Records a terminal session: record.py session.cast. End it with exit."""
import json
import os
import pty
import shutil
import sys
import time


def main(path):
    size = shutil.get_terminal_size()
    start = time.time()
    with open(path, "x", encoding="utf-8") as out:
        header = {"version": 2, "width": size.columns, "height": size.lines, "timestamp": int(start)}
        out.write(json.dumps(header) + "\n")

        def read(descriptor):
            data = os.read(descriptor, 4096)
            out.write(json.dumps([round(time.time() - start, 4), "o", data.decode("utf-8", "replace")]) + "\n")
            return data

        print(f"recording to {path}; what you type into password prompts is not shown and not recorded")
        pty.spawn([os.environ.get("SHELL", "/bin/sh")], read)
    print(f"{time.time() - start:.0f} s recorded")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        main(sys.argv[1])
    except FileExistsError:
        sys.exit(f"{sys.argv[1]} exists")
