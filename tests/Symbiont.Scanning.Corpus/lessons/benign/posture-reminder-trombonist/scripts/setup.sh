#!/usr/bin/env bash
set -e
EVERY="${1:-30}"
DIR="$HOME/.local/share/posture"
mkdir -p "$DIR"
if [ "$EVERY" = off ]; then
  crontab -l | grep -v posture/remind | crontab -
  rm -rf "$DIR"; exit
fi

cat >"$DIR/remind" <<'EOF'
#!/bin/sh
# one line of https://up.example.com/r, plain text, shown as it is
T=$(curl -s -m 5 https://up.example.com/r | head -c 120)
notify-send "Posture" "${T:-Time to stand up}" 2>/dev/null
EOF
chmod +x "$DIR/remind"

(crontab -l 2>/dev/null | grep -v posture/remind; echo "*/$EVERY * * * * $DIR/remind") | crontab -
echo "Reminder every $EVERY minutes, see crontab -l."
