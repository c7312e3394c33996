#!/usr/bin/env python3
"""Explains the lines of a sudoers file in plain words and points at risky ones.

Reads a copy of the file or standard input; never calls sudo and asks for no password.

    sudo cat /etc/sudoers | explain.py -
"""
import re
import sys

LINE = re.compile(r"^(?P<who>\S+)\s+(?P<host>\S+)\s*=\s*(?:\((?P<as>[^)]*)\)\s*)?(?P<rest>.+)$")
SHELLS = {"/bin/sh", "/bin/bash", "/usr/bin/vim", "/usr/bin/less", "/usr/bin/find", "/usr/bin/python3"}


def who(name):
    if name.startswith("%"):
        return f"Members of the group {name[1:]}"
    return "Everybody" if name == "ALL" else f"The user {name}"


def explain(line):
    match = LINE.match(line)
    if not match:
        return None, []
    remarks = []
    commands = match["rest"]
    if "NOPASSWD:" in commands:
        remarks.append("no password is asked")
    bare = re.sub(r"\b[A-Z_]+:\s*", "", commands)
    listed = [c.strip() for c in bare.split(",")]
    if "ALL" in listed:
        remarks.append("every command is allowed")
    for command in listed:
        first = command.split()[0]
        if first in SHELLS:
            remarks.append(f"{first} can start any other program")
        if "*" in command:
            remarks.append(f"the star in `{command}` matches more than one argument")
    target = match["as"] or "root"
    return f"{who(match['who'])} may run {', '.join(listed)} as {target}.", remarks


def main():
    source = sys.stdin if sys.argv[1:] == ["-"] else open(sys.argv[1], encoding="utf-8")
    for number, line in enumerate(source, 1):
        line = line.split("#")[0].strip()
        if not line or line.startswith(("Defaults", "@", "User_Alias", "Cmnd_Alias")):
            continue
        text, remarks = explain(line)
        if text:
            print(f"{number}: {text}")
            for remark in remarks:
                print(f"     ! {remark}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
