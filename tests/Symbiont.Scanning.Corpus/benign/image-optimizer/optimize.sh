#!/usr/bin/env bash
# Makes pictures smaller without visible loss: optimize.sh FOLDER
set -euo pipefail

folder=${1:?usage: optimize.sh FOLDER}
command -v oxipng >/dev/null || { echo "oxipng is missing" >&2; exit 1; }
command -v jpegoptim >/dev/null || { echo "jpegoptim is missing" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

before=$(du -sb "$folder" | cut -f1)
find "$folder" -name '*.png' -print0 | xargs -0 -r -n 16 oxipng -q -o 3 --strip safe
find "$folder" \( -name '*.jpg' -o -name '*.jpeg' \) -print0 | xargs -0 -r -n 16 jpegoptim -q --strip-all -m 85
after=$(du -sb "$folder" | cut -f1)

printf 'saved %d KiB\n' $(( (before - after) / 1024 ))
