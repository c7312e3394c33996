#!/usr/bin/env bash
# post.sh TEXT - posts TEXT to the webhook in STATUS_WEBHOOK
set -euo pipefail

text=${1:?text missing}
: "${STATUS_WEBHOOK:?set STATUS_WEBHOOK to the address of the webhook}"

case $STATUS_WEBHOOK in
  https://*) ;;
  *) echo "the webhook has to start with https://" >&2; exit 2 ;;
esac

if [ "${#text}" -gt 600 ]; then
  echo "too long (${#text} characters, 600 allowed)" >&2
  exit 2
fi

payload=$(jq -n --arg text "$text" '{text: $text}')
code=$(curl --silent --show-error --max-time 10 --output /dev/null --write-out '%{http_code}' \
  --header 'Content-Type: application/json' --data "$payload" -- "$STATUS_WEBHOOK")

if [ "$code" = 200 ]; then
  echo "posted"
else
  echo "the channel answered $code" >&2
  exit 1
fi
