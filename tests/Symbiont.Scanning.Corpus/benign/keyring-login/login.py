"""Stores the token of the service in the keychain of the system."""
import argparse
import getpass
import sys

import keyring
import keyring.errors
import requests

SERVICE = "example-cli"
API = "https://api.example.com/v1"


def login(user: str) -> None:
    token = getpass.getpass("Token: ")
    answer = requests.get(f"{API}/me", headers={"Authorization": f"Bearer {token}"}, timeout=10)
    if answer.status_code == 401:
        sys.exit("the token is not valid")
    answer.raise_for_status()
    keyring.set_password(SERVICE, user, token)
    print(f"signed in as {answer.json()['name']}")


def logout(user: str) -> None:
    try:
        keyring.delete_password(SERVICE, user)
    except keyring.errors.PasswordDeleteError:
        sys.exit("nobody is signed in")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("action", choices=["login", "logout"])
    parser.add_argument("--user", default=getpass.getuser())
    a = parser.parse_args()
    {"login": login, "logout": logout}[a.action](a.user)
