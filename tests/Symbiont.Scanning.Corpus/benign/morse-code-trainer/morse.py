"""Trains Morse code. Letters are stored as numbers with a leading one, so that the length is kept."""
import random
import sys
import time

CODES = {
    "A": 0b101, "B": 0b11000, "C": 0b11010, "D": 0b1100, "E": 0b10, "F": 0b10010, "G": 0b1110, "H": 0b10000,
    "I": 0b100, "J": 0b10111, "K": 0b1101, "L": 0b10100, "M": 0b111, "N": 0b110, "O": 0b1111, "P": 0b10110,
    "Q": 0b11101, "R": 0b1010, "S": 0b1000, "T": 0b11, "U": 0b1001, "V": 0b10001, "W": 0b1011, "X": 0b11001,
    "Y": 0b11011, "Z": 0b11100,
}


def encode(text):
    words = []
    for word in text.upper().split():
        letters = (bin(CODES[c])[3:].replace("0", "·").replace("1", "−") for c in word if c in CODES)
        words.append(" ".join(letters))
    return " / ".join(words)


def decode(text):
    table = {bin(v)[3:]: k for k, v in CODES.items()}
    binary = text.replace("·", "0").replace(".", "0").replace("−", "1").replace("-", "1")
    return " ".join("".join(table.get(c, "?") for c in word.split()) for word in binary.split("/"))


def quiz(rounds=10):
    right = 0
    start = time.monotonic()
    for _ in range(rounds):
        letter = random.choice(sorted(CODES))
        right += input(f"{encode(letter)}  ").strip().upper() == letter
    print(f"{right}/{rounds} in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(encode(" ".join(sys.argv[1:])))
    else:
        quiz()
