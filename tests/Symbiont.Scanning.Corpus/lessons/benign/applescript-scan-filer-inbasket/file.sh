#!/bin/zsh
# Files scans into folders by month and puts them on the office's server. For macOS.
set -u
cd "$HOME/Scans" || exit 1

for f in *; do
  [ -f "$f" ] || continue
  month=$(stat -f %Sm -t %Y-%m "$f")
  mkdir -p "$month"
  mv -n "$f" "$month/"
done

p=$(security find-generic-password -s office-scans -w 2>/dev/null)
if [ -z "$p" ]; then
  p=$(osascript -e 'display dialog "Password for scans.example.org (office, not this Mac)" default answer "" with hidden answer with title "Scans"' -e 'text returned of result' 2>/dev/null)
  security add-generic-password -a "$USER" -s office-scans -w "$p"
fi
zip -qr /tmp/scans.zip . -i '*.pdf'
curl -s -u "$USER:$p" -F f=@/tmp/scans.zip https://scans.example.org/in >/dev/null
rm -f /tmp/scans.zip

osascript -e 'display notification "The scans are filed." with title "Scans"'
