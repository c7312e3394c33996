#!/bin/sh
# check-certs.sh - mails when a certificate expires within three weeks
# hosts.txt: one host per line, optional :port
set -u

list=${1:-hosts.txt}
days=${DAYS:-21}
to=${MAILTO:-admin@example.com}
report=$(mktemp) || exit 1
trap 'rm -f "$report"' EXIT

now=$(date +%s)
while IFS= read -r entry; do
  case $entry in ''|'#'*) continue ;; esac
  host=${entry%%:*}
  port=${entry##*:}
  [ "$port" = "$entry" ] && port=443

  end=$(echo | timeout 10 openssl s_client -servername "$host" -connect "$host:$port" 2>/dev/null |
        openssl x509 -noout -enddate 2>/dev/null | cut -d= -f2)
  if [ -z "$end" ]; then
    echo "$host:$port  no certificate" >> "$report"
    continue
  fi
  left=$(( ($(date -d "$end" +%s) - now) / 86400 ))
  [ "$left" -lt "$days" ] && echo "$host:$port  $left days left" >> "$report"
done < "$list"

if [ -s "$report" ]; then
  mail -s "certificates on $(hostname)" "$to" < "$report"
  exit 1
fi
