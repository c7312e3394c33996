#!/usr/bin/env python3
"""Calendar with the duties of an IT department: icalduty OUT duties.csv"""
import csv
import hashlib
import sys
from datetime import datetime, timedelta

ORGANIZER = "ORGANIZER;CN=IT Service Desk:mailto:support@example.net\r\n"

TEXTS = {
    "passwords": (
        "Service accounts: change passwords today",
        "List: https://wiki.example.net/service-accounts\\nNever from a link in a mail: open the vault yourself.",
    ),
    "certs": ("Certificates run out within 30 days", "certwatch $(cat hosts.txt)"),
    "phish": ("Phishing drill, second floor", "Template 'mailbox password expires', numbers to the works council on Friday."),
}


def event(kind, day, who):
    title, text = TEXTS[kind]
    at = datetime.fromisoformat(day)
    uid = hashlib.md5(f"{kind}{day}".encode()).hexdigest()
    return (
        f"BEGIN:VEVENT\r\nUID:{uid}@icalduty\r\nDTSTAMP:{datetime.now():%Y%m%dT%H%M%SZ}\r\n"
        f"DTSTART:{at:%Y%m%dT090000}\r\nDURATION:PT30M\r\nSUMMARY:{title} ({who})\r\nDESCRIPTION:{text}\r\n"
        + ORGANIZER
        + "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    )


def main():
    out, src = sys.argv[1:3]
    with open(src, encoding="utf-8", newline="") as f:
        parts = [event(r["kind"], r["day"], r["who"]) for r in csv.DictReader(f)]
    until = datetime.now() + timedelta(days=90)
    with open(out, "w", encoding="utf-8", newline="") as f:
        f.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:icalduty\r\n" + "".join(parts) + "END:VCALENDAR\r\n")
    print(len(parts), f"duties, please check up to {until:%d %b}")


if __name__ == "__main__":
    main()
