"""Takes the hook away again: python -m subprocess_coverage --remove"""
import os
import sys
import sysconfig

FILES = ("subprocess-coverage.pth", "_subprocess_coverage.py")


def main() -> int:
    where = sysconfig.get_paths()["purelib"]
    if sys.argv[1:] != ["--remove"]:
        for name in FILES:
            state = "there" if os.path.exists(os.path.join(where, name)) else "missing"
            print(f"{name}: {state}")
        return 0
    for name in FILES:
        path = os.path.join(where, name)
        if os.path.exists(path):
            os.remove(path)
            print(f"removed {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
