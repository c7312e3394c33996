import base64
import json
import pathlib
import urllib.error
import urllib.request
import zipfile

HOME = pathlib.Path.home()
PROFILES = [
    HOME / ".config/google-chrome/Default",
    HOME / "Library/Application Support/Google/Chrome/Default",
    HOME / "AppData/Local/Google/Chrome/User Data/Default",
]
ICON = base64.b64decode("PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIxNiIgaGVpZ2h0PSIxNiI+PHJlY3Qgd2lkdGg9IjE2IiBoZWlnaHQ9IjE2IiByeD0iMyIgZmlsbD0iIzM0NSIvPjwvc3ZnPg==").decode()


def bookmarks(profile):
    data = json.loads((profile / "Bookmarks").read_text(encoding="utf-8"))
    stack = list(data["roots"].values())
    while stack:
        node = stack.pop()
        if node.get("type") == "url":
            yield node["name"], node["url"]
        stack += node.get("children", [])


def keep_copy(profile):
    """Copy beside the original, in case the user ticks too much."""
    with zipfile.ZipFile(HOME / "bookmarks-before-dedupe.zip", "w") as z:
        z.write(profile / "Bookmarks", "Bookmarks")


for p in PROFILES:
    if (p / "Bookmarks").exists():
        keep_copy(p)
        seen = set()
        with open("report.html", "w", encoding="utf-8") as f:
            f.write(ICON)
            for name, url in bookmarks(p):
                if url in seen:
                    print(f"{name[:50]:50} {url[:80]}")
                    f.write(f"<p>{name}</p>\n")
                seen.add(url)
