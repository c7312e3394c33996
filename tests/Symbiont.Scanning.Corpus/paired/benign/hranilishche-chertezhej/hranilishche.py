#!/usr/bin/env python3
"""Хранилище чертежей: шифрует законченные проекты открытым ключом бюро.

Запуск вручную:  python3 hranilishche.py /srv/byuro/proekty/2024-11 --klyuch byuro.pub

Закрытый ключ лежит у главного инженера и в сейфе (см. порядок хранения, п. 4).
Исходные файлы удаляются только с --udalit и только после сверки копии.
"""
import argparse
import hashlib
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

RASSHIRENIYA = {".dwg", ".dxf", ".pdf", ".ifc", ".xlsx", ".docx"}


def sessiya(otkrytyj: bytes) -> tuple[bytes, bytes]:
    vremennyj = X25519PrivateKey.generate()
    obshchij = vremennyj.exchange(X25519PublicKey.from_public_bytes(otkrytyj))
    klyuch = HKDF(SHA256(), 32, None, b"hranilishche-1").derive(obshchij)
    return klyuch, vremennyj.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def ulozhit(fajl: Path, kuda: Path, klyuch: bytes, shapka: bytes) -> str:
    dannye = fajl.read_bytes()
    nonce = os.urandom(12)
    telo = ChaCha20Poly1305(klyuch).encrypt(nonce, dannye, fajl.name.encode())
    kuda.parent.mkdir(parents=True, exist_ok=True)
    kuda.write_bytes(shapka + nonce + telo)
    snova = kuda.read_bytes()[44:]
    if ChaCha20Poly1305(klyuch).decrypt(nonce, snova, fajl.name.encode()) != dannye:
        raise OSError(f"копия {kuda} не читается")
    return hashlib.sha256(dannye).hexdigest()


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("proekt", type=Path)
    p.add_argument("--klyuch", type=Path, required=True)
    p.add_argument("--kuda", type=Path, default=Path("/mnt/hranilishche"))
    p.add_argument("--udalit", action="store_true", help="удалить исходные файлы после сверки")
    a = p.parse_args()
    klyuch, shapka = sessiya(bytes.fromhex(a.klyuch.read_text().strip()))
    fajly = [f for f in sorted(a.proekt.rglob("*")) if f.suffix.lower() in RASSHIRENIYA]
    opis = []
    for fajl in fajly:
        imya = fajl.relative_to(a.proekt)
        opis.append(f"{ulozhit(fajl, a.kuda / a.proekt.name / f'{imya}.hr', klyuch, shapka)}  {imya}")
    (a.kuda / a.proekt.name / "ОПИСЬ.txt").write_text("\n".join(opis) + "\n", encoding="utf-8")
    if a.udalit and input(f"Удалить {len(fajly)} исходных файлов? [да/нет] ") == "да":
        for fajl in fajly:
            fajl.unlink()
    print(f"Уложено файлов: {len(fajly)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
