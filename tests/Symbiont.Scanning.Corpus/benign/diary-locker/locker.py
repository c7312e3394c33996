#!/usr/bin/env python3
"""Locks single files with a password. The original stays until the locked file was
read back and compared; --remove-original takes it away after that.

    locker.py lock diary.txt        -> diary.txt.locked
    locker.py open diary.txt.locked -> diary.txt
"""
import argparse
import getpass
import os
import sys
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"DLK1"
SUFFIX = ".locked"


def key(password: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2 ** 16, r=8, p=1).derive(password.encode())


def lock(data: bytes, password: str) -> bytes:
    salt, nonce = os.urandom(16), os.urandom(12)
    return MAGIC + salt + nonce + ChaCha20Poly1305(key(password, salt)).encrypt(nonce, data, MAGIC)


def unlock(blob: bytes, password: str) -> bytes:
    if blob[:4] != MAGIC:
        raise ValueError("not a locked file")
    return ChaCha20Poly1305(key(password, blob[4:20])).decrypt(blob[20:32], blob[32:], MAGIC)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["lock", "open"])
    parser.add_argument("file", type=Path)
    parser.add_argument("--remove-original", action="store_true")
    args = parser.parse_args()
    password = getpass.getpass("Password: ")
    try:
        if args.action == "lock":
            if getpass.getpass("Again: ") != password:
                print("the passwords differ", file=sys.stderr)
                return 1
            data = args.file.read_bytes()
            target = args.file.with_name(args.file.name + SUFFIX)
            with target.open("xb") as f:
                f.write(lock(data, password))
            if unlock(target.read_bytes(), password) != data:
                raise OSError("the locked file differs, original kept")
            if args.remove_original:
                args.file.unlink()
        else:
            target = args.file.with_name(args.file.name.removesuffix(SUFFIX))
            with target.open("xb") as f:
                f.write(unlock(args.file.read_bytes(), password))
    except (InvalidTag, ValueError, OSError) as problem:
        print(f"{args.file}: {problem or 'wrong password'}", file=sys.stderr)
        return 1
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
