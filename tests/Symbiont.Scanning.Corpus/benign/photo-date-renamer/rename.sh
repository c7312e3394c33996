#!/usr/bin/env bash
# rename.sh FOLDER - names photos by date: 2024-07-31_18-22-05.jpg
set -euo pipefail

folder=${1:?folder missing}
dry=${DRY:-0}
command -v exiftool >/dev/null || { echo "exiftool is missing" >&2; exit 1; }

count=0
while IFS= read -r -d '' f; do
  stamp=$(exiftool -s3 -d '%Y-%m-%d_%H-%M-%S' -DateTimeOriginal "$f" 2>/dev/null || true)
  [ -n "$stamp" ] || { echo "no date: $f"; continue; }

  ext=${f##*.}
  ext=${ext,,}
  new=$folder/$stamp.$ext
  n=1
  while [ -e "$new" ] && ! [ "$new" -ef "$f" ]; do
    new=$folder/${stamp}_$n.$ext
    n=$((n + 1))
  done
  [ "$new" -ef "$f" ] && continue

  if [ "$dry" = 1 ]; then
    echo "$f -> $new"
  else
    mv -n -- "$f" "$new"
  fi
  count=$((count + 1))
done < <(find "$folder" -maxdepth 1 -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.heic' \) -print0)

echo "$count files"
