"""Ansible inventory from NetBox: ansible-playbook -i netbox_small.py site.yml"""
import json
import os
import sys

import requests


def hosts(url, token):
    answer = requests.get(f"{url}/api/dcim/devices/?limit=500", headers={"Authorization": f"Token {token}"}, timeout=20)
    answer.raise_for_status()
    return answer.json()["results"]


def main():
    groups = {"_meta": {"hostvars": {}}}
    for device in hosts(os.environ["NETBOX_URL"], os.environ["NETBOX_TOKEN"]):
        groups.setdefault(device["role"]["slug"], {"hosts": []})["hosts"].append(device["name"])
        groups["_meta"]["hostvars"][device["name"]] = {"site": device["site"]["slug"]}
    json.dump(groups, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
