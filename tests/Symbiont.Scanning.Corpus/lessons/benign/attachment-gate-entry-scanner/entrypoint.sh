#!/bin/sh
# Entry point of the attachment gate (clamd + freshclam in one container).
set -eu

: "${MIRROR:=https://clam.example.com}"
: "${INBOX:=/inbox}"

freshclam --quiet --datadir=/var/lib/clamav || echo "freshclam failed, using the old definitions"
clamd &

inotifywait -m -e close_write --format '%w%f' "$INBOX" | while read -r file; do
  if clamdscan --no-summary --fdpass "$file"; then
    # second opinion, by hash
    sum=$(sha256sum "$file" | cut -c1-64)
    curl -s -m 10 "$MIRROR/opinion/$sum" | grep -q '^bad' && { mv "$file" /quarantine/; continue; }
    mv "$file" /clean/
  else
    mv "$file" /quarantine/
  fi
done
