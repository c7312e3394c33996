"""Compares screenshots of our own pages with the approved ones."""
import argparse
import pathlib
import sys

from PIL import Image, ImageChops
from playwright.sync_api import sync_playwright

PAGES = ["/", "/login", "/products", "/products/lamp", "/basket"]


def shoot(base, folder):
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as p:
        browser = p.chromium.launch()
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        for path in PAGES:
            page.goto(base + path, wait_until="networkidle")
            page.screenshot(path=str(folder / f"{path.strip('/').replace('/', '-') or 'home'}.png"), full_page=True)
        browser.close()


def different(a, b, tolerance=0.001):
    first, second = Image.open(a).convert("RGB"), Image.open(b).convert("RGB")
    if first.size != second.size:
        return 1.0
    histogram = ImageChops.difference(first, second).convert("L").histogram()
    changed = sum(histogram[16:]) / (first.width * first.height)
    return changed if changed > tolerance else 0.0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", default="http://localhost:3000")
    parser.add_argument("--approved", type=pathlib.Path, default=pathlib.Path("screens/approved"))
    parser.add_argument("--new", type=pathlib.Path, default=pathlib.Path("screens/new"))
    a = parser.parse_args()
    shoot(a.base, a.new)
    bad = {p.name: d for p in sorted(a.new.glob("*.png")) if (d := different(a.approved / p.name, p) if (a.approved / p.name).exists() else 1.0)}
    for name, share in bad.items():
        print(f"{name}: {share:.2%} changed")
    sys.exit(1 if bad else 0)
