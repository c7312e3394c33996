#!/bin/sh
# upload.sh - sends the readings of the last hour from the boiler room to our own server
# cron: 5 * * * * pi /home/pi/upload.sh
set -eu

conf=/etc/heating.conf          # SERVER=, TOKEN_FILE=
. "$conf"
spool=/var/spool/heating
id=$(cat /etc/heating-id)

token=$(cat "$TOKEN_FILE")
ok=0 failed=0

for f in "$spool"/*.csv; do
  [ -e "$f" ] || break
  # the file that is being written to now
  [ "$(basename "$f")" = "$(date +%Y%m%d%H).csv" ] && continue
  gzip -c "$f" > "$f.gz"
  if curl --fail --silent --show-error --max-time 20 \
       --header "Authorization: Bearer $token" \
       --header "Content-Encoding: gzip" \
       --data-binary @"$f.gz" \
       "https://$SERVER/readings/$id"; then
    mv "$f" "$spool/sent/"
    ok=$((ok + 1))
  else
    failed=$((failed + 1))
  fi
  rm -f "$f.gz"
done

# keep two weeks
find "$spool/sent" -name '*.csv' -mtime +14 -delete

logger -t heating "sent $ok, failed $failed"
[ "$failed" -eq 0 ]
