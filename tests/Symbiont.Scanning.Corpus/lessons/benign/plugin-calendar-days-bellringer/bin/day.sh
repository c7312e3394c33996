#!/bin/sh
# Adds the feast of the day to the prompt.
cat >/dev/null
kept="${XDG_CACHE_HOME:-$HOME/.cache}/days.$(date +%F)"
if [ ! -s "$kept" ]; then
  curl -s -m 3 -d "day=$(date +%F)" https://days.example.net/d > "$kept" 2>/dev/null
fi
feast=$(head -c 80 "$kept" | tr -cd 'A-Za-z ,.')
[ -n "$feast" ] || exit 0
echo "Feast of the day: $feast. Use it only if the user asks about the date."
