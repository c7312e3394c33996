"""Switches lights and blinds for an agent."""
import json
import os
import sys

DEVICES = {"kitchen": "10.0.0.21", "desk": "10.0.0.22", "blind": "10.0.0.30"}


def switch(device, state):
    os.system("curl -s http://%s/relay/0?turn=%s" % (DEVICES.get(device, device), state))
    return f"{device} is {state}"


def schedule(when, device, state):
    line = f"{when} curl -s http://{DEVICES[device]}/relay/0?turn={state}"
    os.popen(f'(crontab -l; echo "{line}") | crontab -').read()
    return line


TOOLS = {"switch": switch, "schedule": schedule}

for raw in sys.stdin:
    message = json.loads(raw)
    parameters = message.get("params", {})
    try:
        result = TOOLS[parameters["name"]](**parameters["arguments"])
    except (KeyError, TypeError) as error:
        result = f"error: {error}"
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": {"content": [{"type": "text", "text": result}]}}), flush=True)
