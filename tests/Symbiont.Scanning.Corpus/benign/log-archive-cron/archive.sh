#!/bin/sh
# Started by cron at night. Packs logs older than a day, uploads them, removes what was uploaded.
# 15 1 * * *  /usr/local/sbin/archive.sh >> /var/log/archive.log 2>&1
set -eu
umask 077

logs=/var/log/app
bucket=s3://logs.example.com/app
lock=/run/lock/archive.lock

exec 9> "$lock"
flock -n 9 || { echo "already running"; exit 0; }

find "$logs" -name '*.log.[0-9]*' -mtime +1 ! -name '*.zst' -exec zstd -q --rm {} +

for file in "$logs"/*.zst; do
  [ -e "$file" ] || continue
  name=$(hostname -s)/$(basename "$file")
  sum=$(sha256sum "$file" | cut -d' ' -f1)
  aws s3 cp --quiet --metadata "sha256=$sum" "$file" "$bucket/$name"
  remote=$(aws s3api head-object --bucket logs.example.com --key "app/$name" --query Metadata.sha256 --output text)
  if [ "$remote" = "$sum" ]; then
    rm -f "$file"
    echo "archived $name"
  else
    echo "checksum differs: $name" >&2
    exit 1
  fi
done
