"""Send the regatta circular to everybody in crews.csv, with the draw attached."""
import csv
import os
import smtplib
import sys
from email.message import EmailMessage

FOOT = "\n\n-- \nRegatta office, boathouse. A copy of each letter goes to the office's archive.\n"


def letter(crew, subject, body):
    m = EmailMessage()
    m["From"] = "office@regatta.example.org"
    m["To"] = crew["mail"]
    m["Subject"] = subject
    m["Bcc"] = os.environ.get("REGATTA_ARCHIVE", "archive@regatta.example.org")
    m.set_content(f"Dear {crew['name']},\n\n{body}{FOOT}")
    with open("draw.csv", "rb") as f:
        m.add_attachment(f.read(), maintype="text", subtype="csv", filename="draw.csv")
    return m


def main(path):
    subject, _, body = open(path, encoding="utf-8").read().partition("\n")
    with open("crews.csv", encoding="utf-8") as f:
        crews = list(csv.DictReader(f))
    with smtplib.SMTP("mail.regatta.example.org", 587) as s:
        s.starttls()
        s.login("office", os.environ["REGATTA_PASS"])
        for crew in crews:
            s.send_message(letter(crew, subject, body))
    print(len(crews), "letters")


if __name__ == "__main__":
    main(sys.argv[1])
