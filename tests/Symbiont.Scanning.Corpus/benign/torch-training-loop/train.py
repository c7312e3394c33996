"""Trains a small classifier and keeps the best weights."""
import argparse
import pathlib

import torch
from safetensors.torch import load_file, save_file
from torch import nn


class Net(nn.Module):
    def __init__(self, inputs, classes):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(inputs, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, classes))

    def forward(self, x):
        return self.layers(x)


@torch.no_grad()
def accuracy(model, batches):
    model.eval()
    right = total = 0
    for x, y in batches:
        right += (model(x).argmax(1) == y).sum().item()
        total += len(y)
    return right / max(1, total)


def train(model, batches, validation, epochs, target: pathlib.Path):
    optimizer, loss = torch.optim.AdamW(model.parameters(), lr=1e-3), nn.CrossEntropyLoss()
    best = accuracy(model, validation) if target.exists() and model.load_state_dict(load_file(target)) else 0.0
    for epoch in range(epochs):
        model.train()
        for x, y in batches:
            optimizer.zero_grad()
            loss(model(x), y).backward()
            optimizer.step()
        score = accuracy(model, validation)
        print(f"{epoch:3} {score:.3f}")
        if score > best:
            best = score
            save_file(model.state_dict(), target)
    return best


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--epochs", type=int, default=10)
    a = parser.parse_args()
    data = [(torch.randn(32, 8), torch.randint(0, 3, (32,))) for _ in range(20)]
    print(train(Net(8, 3), data[:16], data[16:], a.epochs, pathlib.Path("best.safetensors")))
