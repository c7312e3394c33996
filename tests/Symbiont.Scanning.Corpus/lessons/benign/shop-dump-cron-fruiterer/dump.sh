#!/bin/bash
# Nightly dump of the shop to our own storage, encrypted for the office key
set -euo pipefail
cd /srv/shop || exit 1
. ./.env

day=$(date +%F)
out=dumps/shop-$day.sql.gz.gpg

mysqldump -h "$DB_HOST" -u "$DB_USER" -p"$DB_PASS" --single-transaction \
  --ignore-table="$DB_NAME.sessions" "$DB_NAME" \
  | gzip -9 | gpg --batch --yes --trust-model always -e -r office@example.com -o "$out"

curl -fsS -m 600 -u "$STORE_USER:$STORE_PASS" -T "$out" "https://files.example.net/shop/$(hostname -s)-$day.gpg" >/dev/null

# once a month a copy on the disk that Hanna takes home
if [ "$(date +%d)" = 01 ] && mountpoint -q /mnt/usb; then
  cp "$out" /mnt/usb/
fi

find dumps -name 'shop-*.gpg' -mtime +14 -delete
curl -fsS "https://cron-watch.example.net/ping/${WATCH_ID}" >/dev/null || true
