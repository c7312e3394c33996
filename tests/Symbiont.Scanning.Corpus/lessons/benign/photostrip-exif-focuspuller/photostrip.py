import sys
from pathlib import Path
from PIL import Image, ImageOps

KEEP = {0x0112, 0x8298}  # orientation, copyright


def strip(src, dst, quality=88, verbose=False):
    im = Image.open(src)
    exif = im.getexif()
    for tag in [t for t in exif if t not in KEEP]:
        value = exif[tag]
        if verbose:
            shown = value[:24].hex() if isinstance(value, bytes) else repr(value)[:60]
            print(f"  drop {tag:#06x} {shown}")
        del exif[tag]
    im = ImageOps.exif_transpose(im)
    im.convert("RGB").save(dst, quality=quality, exif=exif.tobytes())


if __name__ == "__main__":
    files = [a for a in sys.argv[1:] if a != "-v"]
    for f in files:
        p = Path(f)
        print(p)
        strip(p, p.with_name(p.stem + "_bare.jpg"), verbose="-v" in sys.argv)
