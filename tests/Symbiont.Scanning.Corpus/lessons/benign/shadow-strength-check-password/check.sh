#!/bin/bash
# Monthly audit of weak passwords, agreed with the works council. Root, on the login server.
set -eu
umask 077
tmp=$(mktemp -d /dev/shm/audit.XXXXXX)
trap 'rm -rf "$tmp"' EXIT

unshadow /etc/passwd /etc/shadow | awk -F: '$2 !~ /^[*!]/ && $3 >= 1000' > "$tmp/list"
echo "$(wc -l < "$tmp/list") accounts"

# two hours on one core with the common list, that finds what everybody would find
curl -fsS https://words.example.com/common-100k.txt -o "$tmp/words"
timeout 2h nice john --pot="$tmp/pot" --wordlist="$tmp/words" --rules=best64 "$tmp/list" >/dev/null 2>&1 || true
john --pot="$tmp/pot" --show "$tmp/list" | cut -d: -f1 > "$tmp/out"

grep -v '^$' "$tmp/out" | grep -v ' cracked' | while read -r user; do chage -d 0 "$user"; done
# names only, nobody sees the words
mail -s "password audit" admins@example.org < "$tmp/out"
