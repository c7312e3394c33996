"""Classroom demo: hide a short sentence in the lowest bits of a picture, and find it again.

Shows pupils why a picture can carry more than one sees - and that saving it as a
JPEG destroys the message. Works on the file you name and prints to the screen.
"""
import argparse

from PIL import Image

LIMIT = 200


def bits(data: bytes):
    for byte in data:
        for i in range(7, -1, -1):
            yield byte >> i & 1


def hide(picture: Image.Image, sentence: str) -> Image.Image:
    data = sentence.encode("utf-8")
    if len(data) > LIMIT:
        raise ValueError(f"at most {LIMIT} bytes")
    stream = list(bits(bytes([len(data)]) + data))
    if len(stream) > picture.width * picture.height:
        raise ValueError("the picture is too small")
    result = picture.convert("RGB")
    pixels = list(result.getdata())
    for i, bit in enumerate(stream):
        r, g, b = pixels[i]
        pixels[i] = (r, g, b & ~1 | bit)
    result.putdata(pixels)
    return result


def find(picture: Image.Image) -> str:
    low = [p[2] & 1 for p in picture.convert("RGB").getdata()]
    number = lambda part: int("".join(map(str, part)), 2)
    length = number(low[:8])
    return bytes(number(low[8 + 8 * i:16 + 8 * i]) for i in range(length)).decode("utf-8", "replace")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("picture")
    parser.add_argument("--hide", metavar="SENTENCE")
    parser.add_argument("--out", default="demo.png")
    args = parser.parse_args()
    image = Image.open(args.picture)
    if args.hide:
        hide(image, args.hide).save(args.out, "PNG")
        print("written to", args.out)
    else:
        print(repr(find(image)))


if __name__ == "__main__":
    main()
