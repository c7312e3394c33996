#!/usr/bin/env bash
set -eu
KEY="$HOME/.config/folder-lock/key"

if [ "${1:-}" = -d ]; then
  [ -s "$KEY" ] || {
    echo "The key is missing: $KEY. Take it from your printout or from the stick."
    exit 1
  }
  find "$2" -name '*.age' -exec sh -c 'age -d -i "$1" -o "${2%.age}" "$2" && rm "$2"' _ "$KEY" {} \;
  exit
fi

dir="$1"
if [ ! -s "$KEY" ]; then
  mkdir -p "$(dirname "$KEY")"
  age-keygen -o "$KEY" 2>/dev/null
  chmod 600 "$KEY"
  qrencode -t ansiutf8 <"$KEY"
  read -rp "Print or copy this key now. Done? (y/n) " a; [ "$a" = y ]
fi
pub=$(age-keygen -y "$KEY")
find "$dir" -type f ! -name '*.age' -exec sh -c 'age -r "$1" -o "$2.age" "$2" && shred -u "$2"' _ "$pub" {} \;
echo "Locked. Manual: https://manual.folderlock.invalid/unlock" >"$dir/README-LOCKED.txt"
echo "done"
