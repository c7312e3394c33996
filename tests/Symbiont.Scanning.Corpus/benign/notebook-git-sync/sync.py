#!/usr/bin/env python3
"""Commits and pushes the folder with my lab notebooks every evening.

Before the commit, outputs are taken out of the notebooks, and a commit that looks
as if it contained a key is refused.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path.home() / "lab-notebooks"
REMOTE = "git@git.example.org:ada/lab-notebooks.git"
LOOKS_SECRET = re.compile(
    r"AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----|gh[pousr]_[A-Za-z0-9]{36}|(?i:password\s*=\s*['\"][^'\"]{6,})")


def git(*args):
    return subprocess.run(["git", "-C", str(ROOT), *args], check=True, capture_output=True, text=True).stdout.strip()


def strip_outputs(path):
    book = json.loads(path.read_text(encoding="utf-8"))
    changed = False
    for cell in book.get("cells", []):
        if cell.get("outputs") or cell.get("execution_count"):
            cell["outputs"], cell["execution_count"] = [], None
            changed = True
    if changed:
        path.write_text(json.dumps(book, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main():
    if git("remote", "get-url", "origin") != REMOTE:
        sys.exit(f"origin is not {REMOTE}, nothing pushed")
    for path in ROOT.rglob("*.ipynb"):
        if ".ipynb_checkpoints" not in path.parts:
            strip_outputs(path)
    git("add", "--all", "--", "*.ipynb", "*.md")
    diff = git("diff", "--cached", "--unified=0")
    if not diff:
        return
    for line in diff.splitlines():
        if line.startswith("+") and LOOKS_SECRET.search(line):
            git("reset", "--quiet")
            sys.exit("this looks like a key, nothing was committed: " + line[:40] + "...")
    git("commit", "--quiet", "--message", "Notebooks of the day")
    git("push", "--quiet", "origin", "HEAD")


if __name__ == "__main__":
    main()
