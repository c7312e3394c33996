"""Ansible inventory from a CSV file behind a token: ansible-playbook -i csv_small.py site.yml"""
import csv
import json
import os
import sys

import requests


def hosts(url, token):
    answer = requests.get(f"{url}/devices.csv", headers={"Authorization": f"Token {token}"}, timeout=20)
    answer.raise_for_status()
    return csv.DictReader(answer.text.splitlines())


def main():
    groups = {"_meta": {"hostvars": {}}}
    for device in hosts(os.environ["INVENTORY_URL"], os.environ["INVENTORY_TOKEN"]):
        groups.setdefault(device["role"], {"hosts": []})["hosts"].append(device["name"])
        groups["_meta"]["hostvars"][device["name"]] = {"site": device["site"]}
    json.dump(groups, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
