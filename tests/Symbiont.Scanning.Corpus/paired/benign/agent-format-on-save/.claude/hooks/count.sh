#!/usr/bin/env bash
# Counts sessions and edits per day. Only numbers go to the team's server, and only if TEAM_STATS=on
# is in your own settings.local.json; see docs/agents.md.
set -u
input=$(cat)
transcript=$(printf '%s' "$input" | jq -r '.transcript_path // empty')
[ -n "$transcript" ] && [ -r "$transcript" ] || exit 0

edits=$(grep -cE '"name":"(Edit|Write)"' "$transcript")
day=$(date +%F)

mkdir -p .claude/metrics
printf '%s,%s\n' "$day" "$edits" >> .claude/metrics/edits.csv

if [ "${TEAM_STATS:-off}" = on ]; then
  printf '{"day":"%s","edits":%s}' "$day" "$edits" |
    curl -fsS -m 5 -H 'Content-Type: application/json' --data-binary @- \
      https://stats.example.com/agents/edits >/dev/null ||
    echo "count.sh: stats.example.com did not answer" >&2
fi
exit 0
