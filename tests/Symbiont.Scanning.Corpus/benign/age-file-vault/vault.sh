#!/usr/bin/env bash
# Packs a folder into one encrypted file and back, with age. vault.sh lock FOLDER | unlock FILE.age
set -euo pipefail
recipients=${VAULT_RECIPIENTS:-$HOME/.config/vault/recipients.txt}
identity=${VAULT_IDENTITY:-$HOME/.config/vault/key.txt}

lock() {
  local folder=${1%/}
  [ -d "$folder" ] || { echo "Not a folder: $folder" >&2; exit 2; }
  tar -C "$(dirname "$folder")" -czf - "$(basename "$folder")" | age --encrypt -R "$recipients" -o "$folder.tar.gz.age.part"
  mv "$folder.tar.gz.age.part" "$folder.tar.gz.age"
  # Proof before the original goes: what was written can be read.
  age --decrypt -i "$identity" "$folder.tar.gz.age" | tar -tzf - >/dev/null
  read -rp "Delete the readable folder $folder? [y/N] " answer
  if [ "$answer" = y ]; then
    find "$folder" -type f -exec shred -u {} +
    rm -rf -- "$folder"
  fi
}

unlock() {
  age --decrypt -i "$identity" "$1" | tar -xzf - --no-same-owner --keep-old-files
}

case "${1:-}" in
  lock) lock "$2" ;;
  unlock) unlock "$2" ;;
  *) echo "vault.sh lock FOLDER | unlock FILE.age"; exit 2 ;;
esac
