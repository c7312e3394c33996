"""Shows who logged in on the dairy's server: user, address, key. For the administrator on duty."""
import argparse
import re
import subprocess
import sys

PATTERN = re.compile(r"^(\S+) \S+ sshd\[\d+\]: Accepted (publickey|password) for (\S+) from (\S+)")


def lines(host, since):
    cmd = ["ssh", "-o", "StrictHostKeyChecking=yes", f"admin@{host}", "sudo", "journalctl", "-u", "ssh", "-o", "short-iso", "--since", since]
    return subprocess.run(cmd, capture_output=True, text=True).stdout.splitlines()


def main():
    p = argparse.ArgumentParser()
    p.add_argument("since")
    p.add_argument("--host", default="churn.example.net")
    a = p.parse_args()
    known = subprocess.run(["ssh", f"admin@{a.host}", "cat", ".ssh/authorized_keys"], capture_output=True, text=True).stdout
    print(len(known.splitlines()), "keys may log in as admin")
    for line in lines(a.host, a.since):
        m = PATTERN.match(line)
        if m:
            flag = "!" if m[2] == "password" else " "
            print(f"{flag} {m[1]}  {m[3]:<10} {m[4]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
