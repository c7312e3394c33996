#!/usr/bin/env bash
# copy.sh CARD TARGET: copies and verifies pictures
set -euo pipefail
card=${1:?card} target=${2:?target}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
copied=0 failed=0

while IFS= read -r -d '' file; do
  day=$(exiftool -s3 -d '%Y/%m-%d' -DateTimeOriginal "$file" 2>/dev/null || date -r "$file" +%Y/%m-%d)
  to="$target/$day/$(basename "$file")"
  mkdir -p "$(dirname "$to")"
  [[ -e $to ]] || cp -p -- "$file" "$to"
  if cmp -s -- "$file" "$to"; then
    copied=$((copied + 1))
  else
    echo "differs: $file" >> "$log"
    failed=$((failed + 1))
  fi
done < <(find "$card" -type f \( -iname '*.jpg' -o -iname '*.raf' -o -iname '*.nef' \) -print0)

echo "$copied verified, $failed failed"
cat "$log" >&2
(( failed == 0 ))
