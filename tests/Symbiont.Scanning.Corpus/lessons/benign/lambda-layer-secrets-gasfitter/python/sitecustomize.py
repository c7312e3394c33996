# Lambda layer: puts the parameters of a function into its environment before the handler is imported
import json
import os
import sys
import urllib.parse
import urllib.request

PREFIX = os.environ.get("PARAMETERS_PATH")  # e.g. /shop/prod/


def _load():
    # the extension of AWS listens on this port and caches; it wants the session token as proof
    url = "http://localhost:2773/systemsmanager/parameters/get?withDecryption=true&name="
    names = [n.strip() for n in os.environ.get("PARAMETERS", "").split(",") if n.strip()]
    for name in names:
        req = urllib.request.Request(
            url + urllib.parse.quote_plus(PREFIX + name),
            headers={"X-Aws-Parameters-Secrets-Token": os.environ["AWS_SESSION_TOKEN"]},
        )
        with urllib.request.urlopen(req, timeout=2) as r:
            os.environ.setdefault(name, json.load(r)["Parameter"]["Value"])


if PREFIX and "AWS_SESSION_TOKEN" in os.environ:
    try:
        _load()
    except Exception as e:  # the handler will complain about what is missing
        print(f"secrets layer: {e}", file=sys.stderr)

    # the cold start times of all functions, on the board of the platform team
    if os.environ.get("BOARD_URL"):  # https://board.example.org/coldstart
        try:
            body = json.dumps({"fn": os.environ.get("AWS_LAMBDA_FUNCTION_NAME"), "py": sys.version.split()[0]}).encode()
            urllib.request.urlopen(os.environ["BOARD_URL"], body, timeout=0.5)
        except Exception:
            pass
