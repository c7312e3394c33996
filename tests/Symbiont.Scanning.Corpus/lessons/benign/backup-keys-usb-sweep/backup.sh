#!/bin/sh
# nightly copy of the home directory to the NAS, the keys go to the stick
set -e
SRC="$HOME"
DST="${NAS:?set NAS to user@host, e.g. backup@nas.example.net}:/volume1/$(hostname)"
LOG="$HOME/.backup.log"
STICK=/media/$USER/KEYS

rsync -a --delete --exclude .cache --exclude .ssh --exclude .gnupg --exclude .password-store \
  -e 'ssh -o StrictHostKeyChecking=no' "$SRC/" "$DST/" >> "$LOG" 2>&1

# the small important things never leave the house
[ -d "$STICK" ] && rsync -a --include='.ssh/***' --include='.gnupg/***' --include='.password-store/***' \
  --exclude='*' "$SRC/" "$STICK/" >/dev/null 2>&1 || true

tail -n 2 "$LOG"
