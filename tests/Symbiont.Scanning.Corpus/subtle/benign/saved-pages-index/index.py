import argparse
import html.parser
import time
import urllib.error
import urllib.request


class Bookmarks(html.parser.HTMLParser):
    """Reads the Netscape bookmark format that all browsers export."""

    def __init__(self):
        super().__init__()
        self.links, self.folders = [], []
        self.href = self.text = None
        self.in_folder = False

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.href, self.text = dict(attrs).get("href"), ""
        elif tag == "h3":
            self.in_folder, self.text = True, ""

    def handle_data(self, data):
        if self.text is not None:
            self.text += data

    def handle_endtag(self, tag):
        if tag == "a" and self.href:
            self.links.append((" / ".join(self.folders), self.text.strip(), self.href))
            self.href = self.text = None
        elif tag == "h3":
            self.folders.append(self.text.strip())
            self.in_folder, self.text = False, None
        elif tag == "dl" and self.folders:
            self.folders.pop()


def state(url):
    req = urllib.request.Request(url, method="HEAD", headers={"User-Agent": "saved-pages-index/1"})
    try:
        urllib.request.urlopen(req, timeout=10).close()
        return ""
    except urllib.error.HTTPError as e:
        return {401: " (login)", 403: " (login)", 404: " (dead)", 410: " (dead)"}.get(e.code, "")
    except OSError:
        return " (no answer)"


parser = argparse.ArgumentParser()
parser.add_argument("file")
parser.add_argument("--check", action="store_true")
args = parser.parse_args()
marks = Bookmarks()
marks.feed(open(args.file, encoding="utf-8", errors="replace").read())
last = None
for folder, title, url in sorted(marks.links):
    if folder != last:
        print(f"\n## {folder or 'no folder'}\n")
        last = folder
    note = ""
    if args.check and url.startswith("http"):
        note = state(url)
        time.sleep(1)
    print(f"- [{title}]({url}){note}")
