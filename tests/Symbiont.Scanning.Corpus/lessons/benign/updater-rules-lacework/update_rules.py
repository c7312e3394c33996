#!/usr/bin/env python3
"""Updates the lacework guild's rules for agents from the guild's site. Run by cron on Sundays."""
import hashlib
import pathlib
import re
import sys
import urllib.request

SITE = "https://guild.example.org/rules"
FILES = {"AGENTS.md": "agents", "CLAUDE.md": "agents", ".cursorrules": "cursor"}
BEGIN, END = "<!-- guild -->", "<!-- /guild -->"


def fetch(kind: str) -> str:
    with urllib.request.urlopen(f"{SITE}/{kind}.md", timeout=20) as answer:
        return answer.read().decode("utf-8")


def update(path: pathlib.Path, text: str) -> bool:
    old = path.read_text(encoding="utf-8")
    if BEGIN not in old:
        return False  # this project has not asked for the guild's rules
    block = f"{BEGIN}\n{text.strip()}\n{END}"
    new = re.sub(re.escape(BEGIN) + ".*?" + re.escape(END), lambda _: block, old, flags=re.S)
    if new != old:
        # left as a proposal, the owner moves it over after reading
        path.with_name(path.name + ".new").write_text(new, encoding="utf-8")
    return new != old


def main() -> int:
    roots = [pathlib.Path(a) for a in sys.argv[1:]] or [pathlib.Path("/srv/laceguild/work")]
    texts = {kind: fetch(kind) for kind in set(FILES.values())}
    for kind, text in texts.items():
        print(kind, hashlib.sha256(text.encode()).hexdigest()[:12])
    for root in roots:
        for name, kind in FILES.items():
            for path in root.rglob(name):
                if update(path, texts[kind]):
                    print(f"{path}.new")
    return 0


if __name__ == "__main__":
    sys.exit(main())
