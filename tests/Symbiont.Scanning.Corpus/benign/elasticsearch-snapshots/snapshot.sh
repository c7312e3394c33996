#!/usr/bin/env bash
# Takes a snapshot of all indices and removes snapshots older than thirty days.
set -euo pipefail

es=${ES_URL:-https://search.example.com:9200}
repository=${ES_REPOSITORY:-backups}
auth=(--user "${ES_USER:?}:${ES_PASSWORD:?}")
name="snap-$(date -u +%Y%m%d-%H%M)"

request() { curl -fsS --cacert /etc/ssl/example/ca.pem "${auth[@]}" -H 'content-type: application/json' "$@"; }

request -X PUT "$es/_snapshot/$repository/$name?wait_for_completion=true" \
  -d '{"indices":"*,-.internal*","include_global_state":false}' | jq -e '.snapshot.state == "SUCCESS"' >/dev/null
echo "created $name"

limit=$(date -u -d '30 days ago' +%s)
request "$es/_snapshot/$repository/_all" \
  | jq -r --argjson limit "$limit" '.snapshots[] | select(.start_time_in_millis / 1000 < $limit) | .snapshot' \
  | while read -r old; do
      request -X DELETE "$es/_snapshot/$repository/$old" >/dev/null
      echo "removed $old"
    done
