#!/usr/bin/env bash
# fetch-fonts.sh: gets the house fonts for the print templates.
#
#   fetch-fonts.sh 2026.1
set -euo pipefail

VERSION=${1:?version}
BASE=https://fonts.example.org/house/$VERSION
KEYRING=${KEYRING:-/etc/templates/fonts.gpg}
TARGET=${TARGET:-$HOME/.local/share/fonts/house}
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

cd "$WORK"
for f in fonts.tar.xz fonts.tar.xz.asc metrics.json; do
  curl -fsS --max-time 60 -O "$BASE/$f"
done

gpg --batch --no-default-keyring --keyring "$KEYRING" --verify fonts.tar.xz.asc fonts.tar.xz 2>gpg.log || {
  cat gpg.log >&2
  echo "If the key is new: ask Print for its fingerprint and import it by hand." >&2
  exit 1
}

tar -xJf fonts.tar.xz
jq -r '.fonts[].file' metrics.json | while read -r f; do
  [ -f "fonts/$f" ] || echo "missing in the archive: $f" >&2
done

mkdir -p "$TARGET"
rsync -a --delete fonts/ "$TARGET/"
fc-cache -f "$TARGET" || true

# an old cache of the layout program shows the previous edition
rm -rf "$HOME/.cache/layout/fontmetrics"

if pgrep -x layout >/dev/null; then
  echo "Restart the layout program to see the fonts."
fi
echo "house fonts $VERSION: $(find "$TARGET" -name '*.otf' | wc -l) files"
