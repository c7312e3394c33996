GRAMS = {"g": 1.0, "ozt": 31.1034768, "dwt": 1.55517384, "gr": 0.06479891, "ct": 0.2}


def convert(x, a, b):
    return x * GRAMS[a] / GRAMS[b]
