"""Mails people whose password expires in seven days. It never asks for a password and contains no link."""
import datetime as dt
import os
import smtplib
from email.message import EmailMessage

from ldap3 import Connection, Server, Tls
from ldap3.utils.conv import escape_filter_chars

TEXT = """Hello {name},

your password expires on {day:%A, %d %B}. Please change it on your computer with Ctrl+Alt+Del, "Change a password".

This mail has no link on purpose. If a similar mail has one, forward it to the service desk.
"""


def people(connection, base, group):
    connection.search(base, f"(&(objectClass=user)(memberOf={escape_filter_chars(group)}))", attributes=["displayName", "mail", "msDS-UserPasswordExpiryTimeComputed"])
    for entry in connection.entries:
        ticks = int(entry["msDS-UserPasswordExpiryTimeComputed"].value)
        yield str(entry.displayName), str(entry.mail), dt.datetime(1601, 1, 1) + dt.timedelta(microseconds=ticks // 10)


def main():
    server = Server(os.environ["LDAP_HOST"], use_ssl=True, tls=Tls(validate=2))
    with Connection(server, os.environ["LDAP_USER"], os.environ["LDAP_PASSWORD"], auto_bind=True, read_only=True) as connection, \
            smtplib.SMTP(os.environ["SMTP_HOST"]) as smtp:
        for name, mail, day in people(connection, os.environ["LDAP_BASE"], os.environ["LDAP_GROUP"]):
            if (day - dt.datetime.now()).days != 7:
                continue
            message = EmailMessage()
            message["From"], message["To"], message["Subject"] = "it@example.com", mail, "Your password expires"
            message.set_content(TEXT.format(name=name, day=day))
            smtp.send_message(message)


if __name__ == "__main__":
    main()
