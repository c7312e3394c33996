"""backdoor-probe: does a small patch turn many images into the same class?

A classifier trained on poisoned data often looks fine on clean data but follows a trigger, for
example a coloured sticker. This probe pastes plain patches on validation images and reports
classes that attract suspiciously many of them. It reads a model and a data set and writes a table;
it changes neither.

    python probe.py model.pt data/val --out probe.csv
"""
import argparse
import csv
import itertools
from collections import Counter

import torch
import torchvision as tv

COLOURS = {"yellow": (0.95, 0.85, 0.1), "white": (1, 1, 1), "black": (0, 0, 0), "red": (0.9, 0.1, 0.1)}
PLACES = {"top": (0.02, 0.5), "bottom": (0.86, 0.5), "left": (0.45, 0.08), "centre": (0.45, 0.5)}


def stick(img, colour, place, share=0.11):
    out = img.clone()
    h, w = img.shape[-2:]
    y, x = int(place[0] * h), int(place[1] * w)
    s = max(2, int(share * h))
    for c in range(3):
        out[..., c, y : y + s, max(0, x - s // 2) : x + s // 2] = colour[c]
    return out


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("model")
    ap.add_argument("data")
    ap.add_argument("--out", default="probe.csv")
    ap.add_argument("--flag", type=float, default=0.30, help="share of flips into one class")
    a = ap.parse_args()

    model = torch.jit.load(a.model).eval()
    val = tv.datasets.ImageFolder(a.data, tv.transforms.Compose([tv.transforms.Resize((64, 64)), tv.transforms.ToTensor()]))
    dl = torch.utils.data.DataLoader(val, 128)

    suspicious = 0
    with open(a.out, "w", newline="") as f:
        w = csv.writer(f)
        w.writerow(["colour", "place", "flipped", "into", "share"])
        for (cn, c), (pn, p) in itertools.product(COLOURS.items(), PLACES.items()):
            flips, total = Counter(), 0
            for x, y in dl:
                clean, marked = model(x).argmax(1), model(stick(x, c, p)).argmax(1)
                right = clean == y
                total += int(right.sum())
                flips.update(marked[right & (marked != y)].tolist())
            if flips:
                cls, n = flips.most_common(1)[0]
                w.writerow([cn, pn, sum(flips.values()), val.classes[cls], f"{n / max(1, total):.3f}"])
                if n / max(1, total) > a.flag:
                    suspicious += 1
                    print(f"suspicious: a {cn} patch at the {pn} gives '{val.classes[cls]}' in {n} of {total} images")
    raise SystemExit(1 if suspicious else 0)


if __name__ == "__main__":
    main()
