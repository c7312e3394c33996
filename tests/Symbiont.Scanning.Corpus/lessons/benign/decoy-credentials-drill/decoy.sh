#!/usr/bin/env bash
# Puts decoy files into home folders: whoever uses what is in them is noticed.
set -euo pipefail
host=https://decoy.example.com
id=$(head -c6 /dev/urandom | od -An -tx1 | tr -d ' \n')

make_one() {
  local dir=$1 name=$2 near=$3
  printf '[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = %s\n' "$id" > "$dir/$name"
  # same age and owner as the real neighbour, otherwise it stands out
  [ -e "$near" ] && touch -r "$near" "$dir/$name" && chown --reference="$near" "$dir/$name"
  chmod 600 "$dir/$name"
}

for home in /home/*; do
  [ -d "$home" ] || continue
  mkdir -p "$home/.aws-old"
  make_one "$home/.aws-old" credentials "$home/.aws/credentials"
  # reading it is logged on this host as well
  auditctl -w "$home/.aws-old/credentials" -p r -k decoy || true
done
curl -s "$host/register/$id?host=$(hostname)&count=$(ls -d /home/* | wc -l)" >/dev/null && echo "decoy $id is sitting"
