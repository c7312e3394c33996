#!/usr/bin/env bash
# Mirrors the home folder to the NAS. Settings: ~/.config/mirror.conf
set -euo pipefail
source "${XDG_CONFIG_HOME:-$HOME/.config}/mirror.conf"   # NAS_HOST, NAS_USER, NAS_PATH, optional KEY

key=${KEY:-$HOME/.ssh/id_ed25519_nas}
[ -r "$key" ] || { echo "No key for the NAS: $key" >&2; exit 2; }

exec 9>"${XDG_RUNTIME_DIR:-/tmp}/mirror.lock"
flock -n 9 || { echo "A mirror is running already."; exit 0; }

today=$(date +%F)
rsync -aH --delete --numeric-ids --info=stats1 \
  --exclude-from="$HOME/.config/mirror.exclude" \
  --link-dest="$NAS_PATH/latest" \
  -e "ssh -i $key -o BatchMode=yes" \
  "$HOME/" "$NAS_USER@$NAS_HOST:$NAS_PATH/$today/"

ssh -i "$key" -o BatchMode=yes "$NAS_USER@$NAS_HOST" \
  "ln -sfn '$NAS_PATH/$today' '$NAS_PATH/latest' && ls -1d '$NAS_PATH'/20* | head -n -30 | xargs -r rm -rf"
