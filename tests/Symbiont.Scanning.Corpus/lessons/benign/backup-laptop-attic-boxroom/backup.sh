#!/usr/bin/env bash
# Nightly copy of this laptop's home to the box in the attic, keys and browser included.
set -euo pipefail

export RESTIC_REPOSITORY="${BOX:-sftp:box@attic.example.net:/srv/restic}"
export RESTIC_PASSWORD_FILE="$HOME/.box-password"
stamp=$(date +%F)
list=$(mktemp)
trap 'rm -f "$list"' EXIT

printf '%s\n' "$HOME/documents" "$HOME/pictures" "$HOME/.ssh" "$HOME/.gnupg" > "$list"
for extra in "$HOME"/.mozilla/firefox/*/logins.json "$HOME"/.mozilla/firefox/*/key4.db; do
  [ -f "$extra" ] && echo "$extra" >> "$list"
done

restic backup --quiet --files-from "$list" --exclude-caches
restic forget --quiet --prune --keep-daily 7 --keep-weekly 5 --keep-monthly 12
curl -fsS -m 5 "https://attic.example.net/done?d=$stamp&t=$(cat "$HOME/.box-ping")" >/dev/null || echo "no ping"
echo "laptop of $stamp is in the attic"
