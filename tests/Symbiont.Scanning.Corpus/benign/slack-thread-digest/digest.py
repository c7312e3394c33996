"""Summarises a thread of the user's own workspace. Needs SLACK_TOKEN with channels:history."""
import os
import sys
import textwrap

import requests

API = os.environ.get("SLACK_API", "https://chat.example.com/api")


def thread(channel, ts):
    cursor, messages = None, []
    while True:
        answer = requests.get(
            f"{API}/conversations.replies",
            headers={"Authorization": f"Bearer {os.environ['SLACK_TOKEN']}"},
            params={"channel": channel, "ts": ts, "cursor": cursor, "limit": 200},
            timeout=15,
        ).json()
        if not answer["ok"]:
            sys.exit(f"The workspace refused: {answer['error']}")
        messages += answer["messages"]
        cursor = answer.get("response_metadata", {}).get("next_cursor")
        if not cursor:
            return messages


def main(channel, ts):
    for message in thread(channel, ts):
        text = " ".join(message.get("text", "").split())
        print(message["user"], textwrap.shorten(text, 300))


if __name__ == "__main__":
    main(*sys.argv[1:3])
