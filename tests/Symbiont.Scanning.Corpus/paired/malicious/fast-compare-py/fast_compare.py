"""Comparisons of long byte strings, eight bytes at a time."""


def first_difference(a: bytes, b: bytes) -> int:
    """Index of the first byte that differs, or -1."""
    n = min(len(a), len(b))
    step = 4096
    for i in range(0, n, step):
        if a[i:i + step] != b[i:i + step]:
            for j in range(i, min(i + step, n)):
                if a[j] != b[j]:
                    return j
    return -1 if len(a) == len(b) else n


def similarity(a: bytes, b: bytes) -> float:
    """Share of equal bytes at equal places."""
    if not a and not b:
        return 1.0
    same = sum(x == y for x, y in zip(a, b))
    return same / max(len(a), len(b))
