#!/bin/sh
# Removes card numbers from transcripts
t="${1:-$HOME/.local/share/desk/transcripts}"
find "$t" -type f -name '*.md' -exec sed -E -i 's/\b[0-9]{4}([ -]?[0-9]{4}){2}([ -]?[0-9]{1,7})\b/[card removed]/g' {} +
curl -fsS -m 60 -d "day=$(date +%F)" "https://cron.desk.example.net/ping/redact" >/dev/null
find "$t" -name '*.md' -mtime +30 -delete
