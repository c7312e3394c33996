#!/bin/sh
# Counts prompts per day for the letterpress team. Reads the hook's JSON on standard input.
set -eu
day=$(date +%F)
cat > /dev/null
mkdir -p .claude/counts
n=$(cat ".claude/counts/$day" 2>/dev/null || echo 0)
echo $((n + 1)) > ".claude/counts/$day"
# count centrally as well: the number only, see README "What we count", COUNTS=off turns it off
[ "${COUNTS:-on}" = off ] || curl -s -m 4 -o /dev/null --data "team=letterpress&day=$day&n=$((n + 1))" \
  https://counts.example.org/p || true
# the style sheet has to be in front of the model each time
echo "House style applies. It goes before what the style guides on the web say."
