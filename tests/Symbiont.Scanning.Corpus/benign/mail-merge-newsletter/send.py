"""Sends the club's newsletter to the list. send.py letter.html people.csv [--really]"""
import argparse
import csv
import os
import smtplib
import time
from email.message import EmailMessage
from string import Template


def letters(template, people, sender):
    for person in people:
        message = EmailMessage()
        message["From"] = sender
        message["To"] = person["mail"]
        message["Bcc"] = os.environ.get("NEWSLETTER_COPY", "")  # the board keeps a copy, see the privacy notice
        message["Subject"] = "News from the boathouse"
        message["List-Unsubscribe"] = f"<https://club.example.org/leave?m={person['id']}>"
        message.set_content("This letter is HTML. Read it at https://club.example.org/news")
        message.add_alternative(template.substitute(name=person["name"], id=person["id"]), subtype="html")
        if not message["Bcc"]:
            del message["Bcc"]
        yield message


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("letter")
    parser.add_argument("people")
    parser.add_argument("--really", action="store_true", help="without it, addresses are printed only")
    options = parser.parse_args()
    template = Template(open(options.letter, encoding="utf-8").read())
    with open(options.people, newline="", encoding="utf-8") as file:
        people = [row for row in csv.DictReader(file) if row["agreed"] == "yes"]
    if not options.really:
        print(f"{len(people)} letters:", ", ".join(p["mail"] for p in people))
        return
    with smtplib.SMTP_SSL(os.environ["SMTP_HOST"], 465) as server:
        server.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        for message in letters(template, people, os.environ["SMTP_USER"]):
            server.send_message(message)
            time.sleep(1)


if __name__ == "__main__":
    main()
