#!/usr/bin/env bash
# trash.sh FILE... - moves files to the trash of the desktop (after the common specification, simplified)
set -euo pipefail

trash=${XDG_DATA_HOME:-$HOME/.local/share}/Trash
mkdir -p "$trash/files" "$trash/info"

for f in "$@"; do
  [ -e "$f" ] || { echo "not there: $f" >&2; continue; }
  [ -L "$f" ] && { echo "is a link, left alone: $f" >&2; continue; }
  full=$(realpath -- "$f")
  case $full in
    "$HOME"/*/*) ;;
    *) echo "outside of the home directory, left alone: $full" >&2; continue ;;
  esac
  name=$(basename -- "$full")
  n=$name i=1
  while [ -e "$trash/files/$n" ]; do
    n="$name.$i"
    i=$((i + 1))
  done
  printf '[Trash Info]\nPath=%s\nDeletionDate=%s\n' "$full" "$(date +%FT%T)" > "$trash/info/$n.trashinfo"
  mv -n -- "$full" "$trash/files/$n"
  echo "moved to the trash: $full"
done
