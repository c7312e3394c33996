"""Crawls one site for broken links, politely. crawl.py https://www.example.org --max 500"""
import argparse
import time
import urllib.robotparser
from collections import deque
from urllib.parse import urldefrag, urljoin, urlsplit

import requests
from bs4 import BeautifulSoup

AGENT = "link-check/2.1 (+https://www.example.org/link-check)"


def crawl(start, limit, pause):
    site = urlsplit(start).netloc
    robots = urllib.robotparser.RobotFileParser(urljoin(start, "/robots.txt"))
    robots.read()
    session = requests.Session()
    session.headers["User-Agent"] = AGENT
    queue, seen, broken = deque([(start, "-")]), {start}, []
    while queue and len(seen) <= limit:
        url, source = queue.popleft()
        if not robots.can_fetch(AGENT, url):
            continue
        try:
            answer = session.get(url, timeout=10, stream=True)
        except requests.RequestException as error:
            broken.append((url, source, type(error).__name__))
            continue
        if answer.status_code >= 400:
            broken.append((url, source, answer.status_code))
        elif urlsplit(url).netloc == site and "html" in answer.headers.get("content-type", ""):
            for link in BeautifulSoup(answer.text, "html.parser").select("a[href]"):
                target = urldefrag(urljoin(url, link["href"]))[0]
                if target.startswith("http") and target not in seen:
                    seen.add(target)
                    queue.append((target, url))
        time.sleep(robots.crawl_delay(AGENT) or pause)
    return broken


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("start")
    parser.add_argument("--max", type=int, default=500)
    parser.add_argument("--pause", type=float, default=0.5)
    options = parser.parse_args()
    for line in crawl(options.start, options.max, options.pause):
        print(*line, sep="\t")
