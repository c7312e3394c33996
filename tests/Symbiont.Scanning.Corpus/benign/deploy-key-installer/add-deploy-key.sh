#!/usr/bin/env bash
# add-deploy-key.sh USER KEYFILE - lets the deploy server log in as USER, for one command only
# Run on the web server by an administrator.
set -euo pipefail

user=${1:?user missing}
keyfile=${2:?public key file missing}

[ "$user" != root ] || { echo "not for root" >&2; exit 1; }
home=$(getent passwd "$user" | cut -d: -f6)
[ -n "$home" ] || { echo "no such user: $user" >&2; exit 1; }

# exactly one public key
[ "$(wc -l < "$keyfile")" -eq 1 ] || { echo "the file has to contain one key" >&2; exit 1; }
ssh-keygen -l -f "$keyfile" || { echo "not a public key" >&2; exit 1; }
key=$(cut -d' ' -f1-2 "$keyfile")

auth=$home/.ssh/authorized_keys
install -d -m 700 -o "$user" -g "$user" "$home/.ssh"
touch "$auth"

if grep -qF -- "$key" "$auth"; then
  echo "the key is there already"
  exit 0
fi

# rights: only from the deploy server, only rsync into one folder, no terminal, no forwarding
options='from="192.0.2.20",restrict,command="/usr/bin/rrsync -wo /var/www/site"'
echo "About to add for $user:"
echo "  $options $key deploy"
read -rp "continue? [y/N] " a
[ "$a" = y ] || exit 1

cp -p "$auth" "$auth.bak"
printf '%s %s deploy %s\n' "$options" "$key" "$(date +%F)" >> "$auth"
chown "$user:$user" "$auth"
chmod 600 "$auth"
logger -t deploy-key "added deploy key for $user by ${SUDO_USER:-root}"
echo "done. To remove it, delete the line with 'deploy $(date +%F)' from $auth"
