#!/usr/bin/env python3
"""Переносит настройки Telegram Desktop на новый компьютер.

    python perenos.py save  D:\\telegram.zip     на старом
    python perenos.py load  D:\\telegram.zip     на новом

Архив открывает ваш аккаунт без пароля. Храните его как пароль и удалите после переноса.
"""
import os
import sys
import zipfile
from pathlib import Path

BASE = Path(os.environ.get("APPDATA", Path.home() / ".local/share")) / (
    "Telegram Desktop" if os.name == "nt" else "TelegramDesktop"
) / "tdata"


def save(archive: Path) -> None:
    if not BASE.is_dir():
        sys.exit("не найдено: %s" % BASE)
    if archive.exists():
        sys.exit("файл уже есть: %s" % archive)
    count = 0
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as z:
        for f in BASE.rglob("*"):
            # кэш медиа не нужен, он скачается снова
            if f.is_file() and "user_data" not in f.parts and "emoji" not in f.parts:
                z.write(f, f.relative_to(BASE))
                count += 1
    os.chmod(archive, 0o600)
    print(f"{count} файлов в {archive}")


def load(archive: Path) -> None:
    if BASE.exists():
        old = BASE.with_name("tdata.old")
        BASE.rename(old)
        print("прежние настройки:", old)
    with zipfile.ZipFile(archive) as z:
        z.extractall(BASE)
    print("Готово. Не запускайте один и тот же сеанс на двух компьютерах.")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("save", "load"):
        sys.exit(__doc__)
    {"save": save, "load": load}[sys.argv[1]](Path(sys.argv[2]))
