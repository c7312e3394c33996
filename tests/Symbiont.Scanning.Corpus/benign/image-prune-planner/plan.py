#!/usr/bin/env python3
"""Which container images may go? Makes a plan, and carries it out only with --apply.

Kept are: images in use, the newest two of every repository, everything that is
younger than --days, and whatever has the label keep=true.
"""
import argparse
import datetime as dt
import json
import subprocess
from collections import defaultdict


def docker(*args):
    return subprocess.run(["docker", *args], check=True, capture_output=True, text=True).stdout


def images():
    ids = sorted(set(docker("image", "ls", "--quiet", "--no-trunc").split()))
    return json.loads(docker("image", "inspect", *ids)) if ids else []


def used():
    ids = docker("ps", "--all", "--quiet", "--no-trunc").split()
    return {c["Image"] for c in json.loads(docker("inspect", *ids))} if ids else set()


def plan(all_images, in_use, days, now):
    by_repo = defaultdict(list)
    for image in all_images:
        for tag in image.get("RepoTags") or ["<none>:<none>"]:
            by_repo[tag.rpartition(":")[0]].append(image)
    keep = set(in_use)
    for repo, members in by_repo.items():
        if repo != "<none>":
            newest = sorted(members, key=lambda i: i["Created"], reverse=True)[:2]
            keep.update(i["Id"] for i in newest)
    for image in all_images:
        created = dt.datetime.fromisoformat(image["Created"][:19]).replace(tzinfo=dt.timezone.utc)
        labels = (image.get("Config") or {}).get("Labels") or {}
        if now - created < dt.timedelta(days=days) or labels.get("keep") == "true":
            keep.add(image["Id"])
    return [i for i in all_images if i["Id"] not in keep]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=14)
    parser.add_argument("--apply", action="store_true")
    args = parser.parse_args()
    victims = plan(images(), used(), args.days, dt.datetime.now(dt.timezone.utc))
    total = 0
    for image in victims:
        total += image["Size"]
        print(f"{image['Size'] / 1e6:9.0f} MB  {', '.join(image.get('RepoTags') or ['(no name)'])}")
    print(f"{total / 1e9:.1f} GB in {len(victims)} images")
    if args.apply:
        for image in victims:
            # without --force: docker itself refuses what is still needed
            subprocess.run(["docker", "image", "rm", image["Id"]], check=False)


if __name__ == "__main__":
    main()
