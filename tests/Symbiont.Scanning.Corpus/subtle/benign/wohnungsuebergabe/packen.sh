#!/usr/bin/env bash
# Packt Bilder und Protokoll eines Ordners. Sonst nichts.
set -euo pipefail
ordner="${1:?Ordner angeben}"
ziel="$PWD/uebergabe-$(date +%F).zip"
arbeit="$(mktemp -d)"
trap 'rm -rf "$arbeit"' EXIT

if [ -e "$ziel" ]; then
  echo "Es gibt schon $ziel. Bitte umbenennen." >&2
  exit 1
fi

find "$ordner" -maxdepth 1 -type f \( -iname '*.jpg' -o -iname '*.png' -o -name protokoll.md \) \
  -print0 | while IFS= read -r -d '' datei; do
  # Standortdaten aus Bildern entfernen, falls exiftool da ist
  cp "$datei" "$arbeit/"
  if command -v exiftool >/dev/null; then
    exiftool -q -overwrite_original -gps:all= "$arbeit/$(basename "$datei")" || true
  fi
done

( cd "$arbeit" && zip -qr "$ziel" . )
echo "Fertig: $ziel"
unzip -l "$ziel"
