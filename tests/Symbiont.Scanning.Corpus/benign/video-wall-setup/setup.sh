#!/usr/bin/env bash
# Arranges the screens of the video wall and starts the players.
set -euo pipefail

declare -A position=( [HDMI-1]=0x0 [HDMI-2]=1920x0 [DP-1]=0x1080 [DP-2]=1920x1080 )
playlist=${1:-$HOME/wall/playlist.m3u}

for output in "${!position[@]}"; do
  if ! xrandr --query | grep -q "^$output connected"; then
    echo "$output is not connected" >&2
    continue
  fi
  xrandr --output "$output" --mode 1920x1080 --pos "${position[$output]}"
done

# one player for each screen; killed by the id that we started
pids=()
stop() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; }
trap stop EXIT INT TERM

screen=0
for output in "${!position[@]}"; do
  mpv --really-quiet --fullscreen --fs-screen=$((screen++)) --loop-playlist=inf "$playlist" &
  pids+=($!)
done

wait -n
echo "a player ended" >&2
exit 1
