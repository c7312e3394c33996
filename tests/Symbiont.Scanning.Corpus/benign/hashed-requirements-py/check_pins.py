"""Fails when a line of requirements.txt has no exact version or no hash."""
import re
import sys
from pathlib import Path

PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+)")


def joined(text):
    return text.replace("\\\n", " ").splitlines()


def problems(text):
    for line in joined(text):
        line = line.split(" #")[0].strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("--"):
            if "extra-index-url" in line or "trusted-host" in line:
                yield f"not allowed here: {line}"
            continue
        match = PIN.match(line)
        if not match:
            yield f"no exact version: {line[:60]}"
        elif "--hash=sha256:" not in line:
            yield f"no hash: {match[1]}"


if __name__ == "__main__":
    found = list(problems(Path(sys.argv[1] if len(sys.argv) > 1 else "requirements.txt").read_text(encoding="utf-8")))
    print("\n".join(found) or "all lines are pinned")
    sys.exit(bool(found))
