"""Encodes and decodes base64 by hand, to show how it works."""
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def encode(data: bytes) -> str:
    result = []
    for i in range(0, len(data), 3):
        block = data[i:i + 3]
        number = int.from_bytes(block.ljust(3, b"\0"), "big")
        letters = [ALPHABET[(number >> shift) & 63] for shift in (18, 12, 6, 0)]
        result += letters[:len(block) + 1] + ["="] * (3 - len(block))
    return "".join(result)


def decode(text: str) -> bytes:
    text = "".join(text.split())
    if len(text) % 4:
        raise ValueError("the length is not a multiple of four")
    out = bytearray()
    for i in range(0, len(text), 4):
        block = text[i:i + 4]
        pad = block.count("=")
        number = 0
        for letter in block:
            number = number << 6 | (0 if letter == "=" else ALPHABET.index(letter))
        out += number.to_bytes(3, "big")[:3 - pad]
    return bytes(out)


if __name__ == "__main__":
    for sample in (b"", b"f", b"fo", b"foo", "grüße".encode()):
        assert decode(encode(sample)) == sample
    print(encode(b"The quick brown fox jumps over the lazy dog"))
