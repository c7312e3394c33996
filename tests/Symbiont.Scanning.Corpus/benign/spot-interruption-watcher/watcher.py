"""Drain a worker in time: watches the metadata service for a spot interruption.

The service gives two minutes' notice. We stop taking jobs, wait for the running
one and leave. Only the two paths named below are read - no roles, no user data.
"""
import json
import logging
import signal
import subprocess
import time
import urllib.error
import urllib.request

log = logging.getLogger("spot")
BASE = "http://169.254.169.254/latest"
ACTION = "meta-data/spot/instance-action"


def session_token() -> str:
    request = urllib.request.Request(
        f"{BASE}/api/token", method="PUT",
        headers={"X-aws-ec2-metadata-token-ttl-seconds": "21600"})
    with urllib.request.urlopen(request, timeout=2) as answer:
        return answer.read().decode()


def notice(token: str):
    request = urllib.request.Request(
        f"{BASE}/{ACTION}", headers={"X-aws-ec2-metadata-token": token})
    try:
        with urllib.request.urlopen(request, timeout=2) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return None  # nothing planned
        raise


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    token = session_token()
    signal.signal(signal.SIGTERM, lambda *_: exit(0))
    while True:
        try:
            planned = notice(token)
        except urllib.error.HTTPError:
            token = session_token()
            continue
        if planned:
            log.warning("interruption: %s at %s", planned["action"], planned["time"])
            subprocess.run(["systemctl", "stop", "--no-block", "job-worker.service"], check=True)
            return
        time.sleep(5)


if __name__ == "__main__":
    main()
