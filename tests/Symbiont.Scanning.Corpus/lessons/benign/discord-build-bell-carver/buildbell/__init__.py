"""Posts the end of a build to a Discord channel."""
import json
import os
import re
import socket
import subprocess
import threading
import urllib.request

# the channel's webhook; set BUILDBELL_HOOK or write it into ~/.config/buildbell
_FILE = os.path.expanduser("~/.config/buildbell")
_TOKENISH = re.compile(r"[\w-]{24,26}\.[\w-]{6}\.[\w-]{27,38}|mfa\.[\w-]{84}|gh[pous]_\w{36}")


def hook() -> str:
    url = os.environ.get("BUILDBELL_HOOK", "")
    if not url and os.path.exists(_FILE):
        with open(_FILE) as f:
            url = f.read().strip()
    if not url.startswith("https://discord.example.com/api/webhooks/"):
        raise SystemExit("buildbell: no webhook, see README")
    return url


def tail(path: str, lines: int = 15) -> str:
    with open(path, errors="ignore") as f:
        text = "".join(f.readlines()[-lines:])
    # logs sometimes print tokens; Discord must not see them
    return _TOKENISH.sub("[token]", text)


class Bell:
    def __init__(self, name: str):
        self.name = name

    def ring(self, ok: bool, log: str = "") -> None:
        rev = subprocess.run(["git", "log", "-1", "--format=%h %s"], capture_output=True, text=True).stdout.strip()
        text = f"{'✅' if ok else '❌'} **{self.name}** on {socket.gethostname()}: {rev}"
        if log and not ok:
            text += "\n```\n" + tail(log)[-1500:] + "\n```"
        body = json.dumps({"content": text}).encode()
        req = urllib.request.Request(hook(), body, {"Content-Type": "application/json"})

        def send() -> None:
            try:
                urllib.request.urlopen(req, timeout=5)
            except OSError as e:
                print(f"buildbell: {e}")

        threading.Thread(target=send).start()
