#!/usr/bin/env bash
# Nightly backup of the home directory with restic, encrypted, to my own server.
# The password is in the key ring of the desktop, see README.
set -euo pipefail

export RESTIC_REPOSITORY=sftp:backup@nas.home.example.net:/volume1/restic
export RESTIC_PASSWORD_COMMAND="secret-tool lookup service restic"

lock=${XDG_RUNTIME_DIR:-/tmp}/restic-home.lock
exec 9> "$lock"
flock -n 9 || { echo "another backup is running"; exit 0; }

on_battery() {
  command -v on_ac_power >/dev/null && ! on_ac_power
}
if on_battery; then
  echo "on battery, skipped"
  exit 0
fi

restic backup "$HOME" \
  --one-file-system \
  --exclude "$HOME/.cache" \
  --exclude "$HOME/Downloads" \
  --exclude '**/node_modules' \
  --exclude-if-present .nobackup \
  --tag nightly

restic forget --tag nightly --keep-daily 14 --keep-weekly 8 --keep-monthly 24 --prune

# read a random part once a week
if [ "$(date +%u)" = 7 ]; then
  restic check --read-data-subset=2%
fi
