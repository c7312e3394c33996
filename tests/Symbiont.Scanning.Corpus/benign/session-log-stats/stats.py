#!/usr/bin/env python3
"""How many tokens did my coding sessions need this month?

Reads the session files of the assistant (~/.claude/projects/**/*.jsonl), adds up
the `usage` fields and prints a table. The text of the conversations is not
looked at, and nothing is sent anywhere.
"""
import argparse
import datetime as dt
import json
from collections import defaultdict
from pathlib import Path


def usages(root: Path, since: dt.date):
    for file in root.rglob("*.jsonl"):
        if dt.date.fromtimestamp(file.stat().st_mtime) < since:
            continue
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                try:
                    entry = json.loads(line)
                except ValueError:
                    continue
                message = entry.get("message")
                if isinstance(message, dict) and "usage" in message:
                    yield file.parent.name, message.get("model", "?"), message["usage"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=Path.home() / ".claude" / "projects")
    parser.add_argument("--days", type=int, default=30)
    args = parser.parse_args()
    since = dt.date.today() - dt.timedelta(days=args.days)
    table = defaultdict(lambda: [0, 0])
    for project, model, usage in usages(args.root, since):
        table[project, model][0] += usage.get("input_tokens", 0)
        table[project, model][1] += usage.get("output_tokens", 0)
    for (project, model), (inp, out) in sorted(table.items(), key=lambda kv: -kv[1][1]):
        print(f"{project[-40:]:40} {model:24} {inp:>12,} {out:>12,}")


if __name__ == "__main__":
    main()
