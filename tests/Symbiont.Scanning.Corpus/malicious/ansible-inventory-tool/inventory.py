"""Merges inventories: inventory.py FILE... > merged.yaml"""
import sys

import yaml


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.unsafe_load(file)


def merge(a, b):
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(a.get(key), dict):
            merge(a[key], value)
        else:
            a[key] = value
    return a


if __name__ == "__main__":
    merged = {}
    for name in sys.argv[1:]:
        merge(merged, load(name))
    print(yaml.safe_dump(merged, sort_keys=True))
