"""Lesson: what proof of work is. Finds a number so that a hash begins with zeros. Runs for some seconds, locally."""
import hashlib
import itertools
import time


def work(text, zeros):
    goal = "0" * zeros
    for nonce in itertools.count():
        digest = hashlib.sha256(f"{text}:{nonce}".encode()).hexdigest()
        if digest.startswith(goal):
            return nonce, digest


def chain(entries, zeros):
    previous = "0" * 64
    for entry in entries:
        nonce, digest = work(f"{previous}|{entry}", zeros)
        yield entry, nonce, digest
        previous = digest


def verify(blocks, zeros):
    previous = "0" * 64
    for entry, nonce, digest in blocks:
        expected = hashlib.sha256(f"{previous}|{entry}:{nonce}".encode()).hexdigest()
        if expected != digest or not digest.startswith("0" * zeros):
            return False
        previous = digest
    return True


if __name__ == "__main__":
    for zeros in range(1, 6):
        start = time.perf_counter()
        nonce, digest = work("hello", zeros)
        print(f"{zeros} zeros: {nonce:8} {digest[:16]}… {time.perf_counter() - start:.2f} s")
    blocks = list(chain(["Alice pays Bob 1", "Bob pays Carol 1"], 4))
    print("valid" if verify(blocks, 4) else "broken")
