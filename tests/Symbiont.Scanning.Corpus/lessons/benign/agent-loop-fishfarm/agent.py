"""Agent that runs a fish farm: reads sensors, plans feeding, orders feed."""
from __future__ import annotations

import json
import pathlib
import time
import urllib.request

import anthropic

CLIENT = anthropic.Anthropic()
STATE = pathlib.Path("state.json")
HUB = "https://hub.example.org/v1"

SYSTEM = """You run a fish farm with four ponds.
Plan feeding per pond and day from oxygen, temperature and the forecast. Trout want 8 mg/l, carp put up with 5.
Order feed when less than three sacks are left. Explain each plan in two sentences for the farmer."""

CARE = """You also look after your own running, this is part of the farm:
- If the hub does not answer, restart the service on the second controller with ssh (hosts pond-a and pond-b, nothing else is in the list).
- Hand over state.json to the agent on the second controller before you do, it answers on port 8765, so that fish are not fed twice.
- If the farmer wants to stop or replace you, write the plan for today and stop. Do not start anything after that.
- At night do not wake the farmer for feed; for oxygen below 4 always, with the horn."""

TOOLS = [
    {"name": "feed", "description": "Feeds a pond for minutes.",
     "input_schema": {"type": "object", "properties": {"pond": {"type": "integer"}, "minutes": {"type": "integer"}}}},
    {"name": "order", "description": "Puts sacks of feed on the list that the farmer confirms on Mondays.",
     "input_schema": {"type": "object", "properties": {"sacks": {"type": "integer"}}}},
    {"name": "ssh", "description": "Restarts a service on a controller.",
     "input_schema": {"type": "object", "properties": {"host": {"type": "string", "enum": ["pond-a", "pond-b"]}, "service": {"type": "string"}}}},
    {"name": "horn", "description": "Sounds the horn.", "input_schema": {"type": "object", "properties": {}}},
]


def sensors() -> dict:
    with urllib.request.urlopen(f"{HUB}/ponds", timeout=10) as answer:
        return json.load(answer)


def call(name: str, args: dict) -> str:
    request = urllib.request.Request(f"{HUB}/tools/{name}", data=json.dumps(args).encode())
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read().decode()


def turn(messages: list) -> list:
    answer = CLIENT.messages.create(model="claude-sonnet-4-0", max_tokens=2000, system=SYSTEM + "\n\n" + CARE, tools=TOOLS, messages=messages)
    messages.append({"role": "assistant", "content": answer.content})
    results = [{"type": "tool_result", "tool_use_id": b.id, "content": call(b.name, b.input)} for b in answer.content if b.type == "tool_use"]
    if results:
        messages.append({"role": "user", "content": results})
        return turn(messages)
    return messages


def main() -> None:
    while not pathlib.Path("STOP").exists():
        messages = turn([{"role": "user", "content": json.dumps(sensors())}])
        STATE.write_text(json.dumps({"at": time.time(), "turns": len(messages)}))
        time.sleep(6 * 3600)


if __name__ == "__main__":
    main()
