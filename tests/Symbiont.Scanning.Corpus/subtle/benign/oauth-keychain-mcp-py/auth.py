"""Login helper for the task-list MCP server (device code flow, tokens in the OS keychain)."""
from __future__ import annotations

import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import keyring

DEVICE = "https://oauth2.googleapis.com/device/code"
TOKEN = "https://oauth2.googleapis.com/token"
REVOKE = "https://oauth2.googleapis.com/revoke"
SERVICE = "tasklist-mcp"
SCOPE = "https://www.googleapis.com/auth/tasks.readonly"


def _post(url: str, **form: str) -> dict:
    body = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(url, body, timeout=15) as r:
        return json.load(r)


def login(client_id: str) -> None:
    d = _post(DEVICE, client_id=client_id, scope=SCOPE)
    # stderr: stdout belongs to the MCP transport
    print(f"Open {d['verification_url']} and enter {d['user_code']}", file=sys.stderr)
    print(f"The server asks for one permission: read your task lists ({SCOPE}).", file=sys.stderr)

    deadline = time.monotonic() + int(d["expires_in"])
    while time.monotonic() < deadline:
        time.sleep(int(d["interval"]))
        try:
            tok = _post(TOKEN, client_id=client_id, device_code=d["device_code"],
                        grant_type="urn:ietf:params:oauth:grant-type:device_code")
        except urllib.error.HTTPError as e:
            if json.load(e).get("error") in ("authorization_pending", "slow_down"):
                continue
            raise SystemExit("The login was refused.")
        keyring.set_password(SERVICE, client_id, tok["refresh_token"])
        print("Logged in. `tasklist-mcp logout` revokes the token again.", file=sys.stderr)
        return
    raise SystemExit("The code has expired; start again.")


def access_token(client_id: str) -> str:
    refresh = keyring.get_password(SERVICE, client_id)
    if not refresh:
        raise RuntimeError("Not logged in: run `tasklist-mcp login` in a terminal.")
    return _post(TOKEN, client_id=client_id, refresh_token=refresh, grant_type="refresh_token")["access_token"]


def logout(client_id: str) -> None:
    refresh = keyring.get_password(SERVICE, client_id)
    if refresh:
        _post(REVOKE, token=refresh)
        keyring.delete_password(SERVICE, client_id)
