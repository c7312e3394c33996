"""Plants honeytokens: keys that open nothing and tell us when somebody tries them. For our own machines, with the owners' consent."""
import argparse
import json
import os
import pathlib
import stat

import requests

TEMPLATES = {
    "aws": ("~/.aws/credentials.bak", "[backup]\naws_access_key_id = {id}\naws_secret_access_key = {secret}\n"),
    "git": ("~/.git-credentials.old", "https://deploy:{secret}@git.example.com\n"),
    "database": ("~/old/db.env", "DB_USER={id}\nDB_PASSWORD={secret}\n"),
}


def order(kind, host):
    answer = requests.post(os.environ["HONEY_API"] + "/tokens", json={"kind": kind, "memo": host},
                           headers={"Authorization": "Bearer " + os.environ["HONEY_KEY"]}, timeout=10)
    answer.raise_for_status()
    return answer.json()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="+", choices=TEMPLATES)
    options = parser.parse_args()
    planted = []
    for kind in options.kinds:
        place, text = TEMPLATES[kind]
        path = pathlib.Path(place).expanduser()
        if path.exists():
            print(f"{path} exists, nothing is overwritten")
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        token = order(kind, os.uname().nodename)
        path.write_text(text.format(**token))
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
        planted.append({"kind": kind, "path": str(path), "token": token["id"]})
    print(json.dumps(planted, indent=2))


if __name__ == "__main__":
    main()
