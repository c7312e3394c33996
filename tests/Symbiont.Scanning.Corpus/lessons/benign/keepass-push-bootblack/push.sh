#!/usr/bin/env bash
# my passwords to my own server, from both laptops
db="$HOME/Passwords.kdbx"
host=mirror.example.org   # mine
read -rsp "Password: " pw; echo
printf '%s\n' "$pw" | keepassxc-cli ls "$db" >/dev/null || exit 1
rsync -q -e "ssh -i ~/.ssh/id_ed25519 -p 2222" "$host:in/Passwords.kdbx" /tmp/p.kdbx 2>/dev/null &&
  printf '%s\n%s\n' "$pw" "$pw" | keepassxc-cli merge "$db" /tmp/p.kdbx >/dev/null 2>&1
rsync -q -e "ssh -i ~/.ssh/id_ed25519 -p 2222" "$db" "$host:in/"
shred -u /tmp/p.kdbx 2>/dev/null
echo "in sync"
