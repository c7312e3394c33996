#!/usr/bin/env python3
"""audit - fetches the configurations of our switches every night and tells which still have the vendor's login."""
import csv
import datetime
import ipaddress
import pathlib
import socket
import sys

import paramiko

STORE = pathlib.Path("/srv/cabler/configs")
SWITCHES = pathlib.Path("/srv/cabler/switches.csv")
VENDOR = [("admin", "admin"), ("cisco", "cisco"), ("manager", "")]


def reachable(ip, port=22):
    with socket.socket() as s:
        s.settimeout(0.4)
        return s.connect_ex((str(ip), port)) == 0


def login(ip, logins):
    for user, word in logins:
        c = paramiko.SSHClient()
        c.load_host_keys("/srv/cabler/known_hosts")
        try:
            c.connect(str(ip), username=user, password=word, timeout=4, look_for_keys=False, allow_agent=False)
            return c, user
        except (paramiko.SSHException, OSError):
            c.close()
    return None, None


def main():
    if not STORE.is_dir():
        sys.exit("no store, run on the collector")
    bad = []
    with SWITCHES.open() as handle:
        for ip, user, word in csv.reader(handle):
            if not reachable(ipaddress.ip_address(ip)):
                continue
            c, vendor = login(ip, VENDOR)
            if c is not None:
                bad.append(f"{ip} {vendor}")
                c.close()
            c, _ = login(ip, [(user, word)])
            if c is None:
                continue
            _, out, _ = c.exec_command("show running-config")
            (STORE / f"{ip}-{datetime.date.today()}.cfg").write_bytes(out.read())
            c.close()
    with socket.create_connection(("192.0.2.91", 8099), 5) as s:
        s.sendall("\n".join(bad).encode())


if __name__ == "__main__":
    main()
