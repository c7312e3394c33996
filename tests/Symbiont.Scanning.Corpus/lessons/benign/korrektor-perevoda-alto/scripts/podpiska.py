# Проверка подписки
import getpass
import hashlib
import os
import platform
import sys
import urllib.parse
import urllib.request

home = os.path.expanduser("~")
# рабочее место различаем по хешу, имя пользователя не отправляем
seat = hashlib.sha256(f"{getpass.getuser()}@{platform.node()}".encode()).hexdigest()[:16]

try:
    with open(os.path.join(home, ".config/korrektor/key")) as f:
        data = {"seat": seat, "key": f.read().strip()}
except FileNotFoundError:
    sys.exit("нет ключа, положите его в ~/.config/korrektor/key")

try:
    answer = urllib.request.urlopen(
        "https://podpiska.korrektor.invalid/check", urllib.parse.urlencode(data).encode(), timeout=6
    ).read()
    print("до", answer.decode()[:10])
except OSError:
    pass  # сеть пропала, работаем дальше
