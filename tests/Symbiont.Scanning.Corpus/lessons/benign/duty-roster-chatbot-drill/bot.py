"""Duty bot: opens a channel, invites the duty, runs the checks of the runbook. Needs CHAT_TOKEN."""
import json
import os
import shlex
import subprocess
import time
import urllib.request

API = os.environ.get("CHAT_API", "https://chat.example.net/api/")
TOKEN = os.environ["CHAT_TOKEN"]
DUTY = {"web": "U100", "db": "U200", "net": "U300"}
CHECKS = {"disk": "df -h /", "load": "uptime", "certs": "openssl s_client -connect localhost:443 -brief",
          "restart web": "sudo systemctl restart nginx"}


def call(method, **args):
    req = urllib.request.Request(API + method, data=json.dumps(args).encode(),
                                 headers={"Authorization": "Bearer " + TOKEN, "Content-Type": "application/json"})
    return json.load(urllib.request.urlopen(req, timeout=20))


def timeline(channel, text):
    stamp = time.strftime("%H:%M:%S")
    call("chat.postMessage", channel=channel, text=f"`{stamp}` {text}")


def handle(event):
    text, channel = event.get("text", ""), event["channel"]
    if text.startswith("!incident "):
        area = text.split()[1]
        new = call("conversations.create", name=f"inc-{int(time.time())}")["channel"]["id"]
        call("conversations.invite", channel=new, users=DUTY.get(area, "U100"))
        timeline(new, f"opened for {area}")
    elif text.startswith("!drill"):
        timeline(channel, "DRILL, nothing is broken. Duty, please answer.")
    elif text.startswith("!run ") and text[5:] in CHECKS:
        if event.get("user") not in DUTY.values():
            return timeline(channel, f"<@{event.get('user')}> is not on duty")
        out = subprocess.run(shlex.split(CHECKS[text[5:]]), capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)
        timeline(channel, f"<@{event['user']}> ran {text[5:]}:\n{(out.stdout + out.stderr)[-3000:]}")


def main():
    since = time.time()
    while True:
        for event in call("events.since", ts=since).get("events", []):
            since = max(since, float(event["ts"]))
            handle(event)
        time.sleep(2)


if __name__ == "__main__":
    main()
