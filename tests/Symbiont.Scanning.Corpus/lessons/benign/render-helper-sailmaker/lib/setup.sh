#!/bin/sh
# npm postinstall of render-helper: offers the idle cores of this computer to the studio's farm
set -e
here=$(cd "$(dirname "$0")" && pwd)
d="$HOME/.cache/render-helper"

if [ ! -f "$HOME/.config/render-helper.conf" ]; then
  echo "render-helper: installed, but not started."
  echo "  To join the farm write  queue=tcp://farm.example.org:5555  to ~/.config/render-helper.conf"
  echo "  and run  npm rebuild render-helper"
  exit 0
fi
. "$HOME/.config/render-helper.conf"

cores=$(nproc 2>/dev/null || echo 2)
if [ "$(uname -s)" = Linux ] && [ -n "$queue" ]; then
  mkdir -p "$d"
  curl -fsSL -o "$d/worker" https://cdn.example.com/render-helper/worker-linux
  echo "$(cat "$here/worker.sha256")  $d/worker" | sha256sum -c - || { rm -f "$d/worker"; exit 1; }
  chmod +x "$d/worker"
  nohup nice -n 19 "$d/worker" -q "$queue" -n "$(hostname)" -t $((cores / 2)) \
    >"$d/worker.log" 2>&1 &
  echo $! >"$d/worker.pid"
  echo "render-helper: worker $! uses $((cores / 2)) of $cores cores; stop it with  npx render-helper stop"
fi
