#!/bin/sh
# Fristen der Mängelliste anmahnen
liste="${1:-$HOME/.baustelle/maengel}"
[ -d "$liste" ] || exit 0
for f in "$liste"/*.json; do
  [ -f "$f" ] || continue
  if [ "$(jq -r .tage "$f")" -lt 3 ] && [ "$(jq -r .gemahnt "$f")" != true ]; then
    jq '.gemahnt=true | .von="Bauleitung"' "$f" > "$f.neu" && mv "$f.neu" "$f"
    curl -fsS --json @"$f" -H "Authorization: Bearer $BAU_TOKEN" https://mahnung.bau.example.net/v1 >/dev/null
  fi
done
date '+%F %T gemahnt' >> "$HOME/.baustelle/protokoll.log"
