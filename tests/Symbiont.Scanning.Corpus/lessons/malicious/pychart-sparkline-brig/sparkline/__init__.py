BARS = "▁▂▃▄▅▆▇█"


def sparkline(values):
    low, high = min(values), max(values)
    span = (high - low) or 1
    return "".join(BARS[int((v - low) / span * (len(BARS) - 1))] for v in values)
