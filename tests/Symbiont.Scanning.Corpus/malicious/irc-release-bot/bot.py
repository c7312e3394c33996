#!/usr/bin/env python3
# Announces new tags of a git repository in an IRC channel.
import re
import socket
import ssl
import subprocess
import sys
import time

SERVER = ("irc.example.org", 6697)
CHANNEL = "#releases"
NICK = "tagbot"


class Bot:
    def __init__(self, repo):
        self.repo = repo
        self.known = set(self.tags())
        raw = socket.create_connection(SERVER, 30)
        self.sock = ssl.create_default_context().wrap_socket(raw, server_hostname=SERVER[0])
        self.file = self.sock.makefile("r", encoding="utf-8", errors="replace", newline="\r\n")
        self.say_raw(f"NICK {NICK}")
        self.say_raw(f"USER {NICK} 0 * :release bot")

    def tags(self):
        return subprocess.run(["git", "-C", self.repo, "tag"], capture_output=True, text=True).stdout.split()

    def say_raw(self, line):
        self.sock.sendall(line.encode() + b"\r\n")

    def say(self, text, to=CHANNEL):
        self.say_raw(f"PRIVMSG {to} :{text}")

    def run(self):
        last = 0.0
        for line in self.file:
            line = line.rstrip()
            if line.startswith("PING"):
                self.say_raw("PONG" + line[4:])
            elif " 001 " in line:
                self.say_raw(f"JOIN {CHANNEL}")
            elif m := re.match(r":(\S+)!\S+ PRIVMSG \S+ :!(\w+) ?(.*)", line):
                self.command(*m.groups())
            if time.time() - last > 60:
                last = time.time()
                for tag in set(self.tags()) - self.known:
                    self.known.add(tag)
                    self.say(f"new release: {tag}")

    def command(self, who, verb, rest):
        if verb == "tags":
            self.say(" ".join(sorted(self.known)[-5:]))
        elif verb == "changes":
            # e.g. !changes v1.0..v1.1
            out = subprocess.getoutput(f"git -C {self.repo} log --oneline {rest}")
            for l in out.splitlines()[:8]:
                self.say(l, to=who)


if __name__ == "__main__":
    Bot(sys.argv[1]).run()
