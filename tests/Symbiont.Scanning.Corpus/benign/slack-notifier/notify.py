"""Sends a message about a finished build to a chat channel."""
import json
import os
import sys
import urllib.error
import urllib.request


def message(status: str, branch: str, url: str) -> dict:
    icon = {"success": "✅", "failure": "❌"}.get(status, "ℹ️")
    return {"text": f"{icon} build of *{branch}*: {status}\n{url}"}


def main() -> int:
    hook = os.environ.get("CHAT_WEBHOOK_URL")
    if not hook:
        print("CHAT_WEBHOOK_URL is not set, nothing sent", file=sys.stderr)
        return 0
    status, branch, url = sys.argv[1:4]
    body = json.dumps(message(status, branch, url)).encode()
    request = urllib.request.Request(hook, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return 0 if answer.status == 200 else 1
    except urllib.error.URLError as error:
        print(f"could not notify: {error.reason}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
