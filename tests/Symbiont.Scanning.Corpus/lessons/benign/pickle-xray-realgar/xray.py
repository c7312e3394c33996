"""Shows what a pickle would import and call, without loading it: python xray.py model.bin"""
import pickletools
import sys
import zipfile

# what people plant in models
SUSPECT = {"os system", "posix system", "nt system", "subprocess Popen", "builtins eval", "builtins exec", "builtins __import__"}


def calls(data):
    strings = []
    for op, arg, pos in pickletools.genops(data):
        if op.name in ("SHORT_BINUNICODE", "BINUNICODE", "UNICODE"):
            strings.append(arg)
        elif op.name == "GLOBAL":
            yield pos, arg
        elif op.name == "STACK_GLOBAL" and len(strings) >= 2:
            yield pos, f"{strings[-2]} {strings[-1]}"


def main(path):
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as z:
            data = z.read(next(n for n in z.namelist() if n.endswith("data.pkl")))
    else:
        with open(path, "rb") as f:
            data = f.read()
    bad = 0
    for pos, name in calls(data):
        mark = "!!" if name in SUSPECT else "  "
        bad += mark == "!!"
        print(f"{mark} {pos:8d} {name}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
