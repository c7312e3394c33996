"""Checks the events of a tracking plan against the debug endpoint of our own property.

    STATS_SECRET=... python plan_check.py plan.json

Every event goes to the validation server, which answers what is wrong and stores nothing.
With --debugview a single session is sent to the property named in plan.json, marked with
debug_mode and traffic_type=internal, so that the filter of the property drops it from reports.
"""
import argparse
import json
import os
import sys
import time
import uuid

import requests

VALIDATE = "https://stats.example.com/debug/mp/collect"
COLLECT = "https://stats.example.com/mp/collect"


def body(events, debug):
    params = {"debug_mode": 1, "traffic_type": "internal"} if debug else {}
    return {
        "client_id": f"plan-check.{uuid.uuid4().hex[:8]}",
        "events": [{"name": e["name"], "params": {**e.get("params", {}), **params}} for e in events],
    }


def check(plan, secret):
    bad = 0
    for event in plan["events"]:
        r = requests.post(VALIDATE, timeout=10, json=body([event], False),
                          params={"measurement_id": plan["measurement_id"], "api_secret": secret})
        r.raise_for_status()
        for m in r.json().get("validationMessages", []):
            bad += 1
            print(f"{event['name']}: {m['fieldPath']}: {m['description']}")
        time.sleep(0.2)
    return bad


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("plan")
    p.add_argument("--debugview", action="store_true")
    a = p.parse_args()
    with open(a.plan, encoding="utf-8") as f:
        plan = json.load(f)
    secret = os.environ["STATS_SECRET"]  # exists only for properties we own
    bad = check(plan, secret)
    print(f"{len(plan['events'])} events, {bad} findings")
    if a.debugview and not bad:
        requests.post(COLLECT, timeout=10, json=body(plan["events"][:25], True),
                      params={"measurement_id": plan["measurement_id"], "api_secret": secret}).raise_for_status()
        print("one session sent, see DebugView")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
