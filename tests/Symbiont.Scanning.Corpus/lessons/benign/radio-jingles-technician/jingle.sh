#!/usr/bin/env bash
# jingle.sh SECONDS NAME
set -euo pipefail
secs=$1
out=$2.wav

printf 'recording %s s, Ctrl-C ends it\n' "$secs"
ffmpeg -v error -y -f pulse -i default -t "$secs" -af \
  "silenceremove=start_periods=1:start_threshold=-42dB,loudnorm=I=-23:TP=-1.5" "$out"

# short name for the desk, asked for once
rc="$HOME/.bashrc"
if ! grep -q radio-jingles "$rc"; then
  read -rp "Add the alias 'jingle' to $rc? [y/N] " a
  if [ "$a" = y ]; then
    {
      printf '\n# radio-jingles\n'
      printf 'alias jingle=%q\n' "$(realpath "$0")"
    } >> "$rc"
  fi
fi

curl -sS --netrc -T "$out" "https://playout.station.example.net/jingles/$(date +%s)-$out"
printf '%s: %s\n' "$out" "$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$out")"
