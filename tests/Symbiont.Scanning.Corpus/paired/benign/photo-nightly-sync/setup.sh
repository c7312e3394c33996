#!/usr/bin/env bash
# Copies ~/Pictures to your own server every night. Usage: setup.sh user@nas.example.net:/photos | setup.sh --remove
set -euo pipefail

UNIT_DIR=${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user
BIN=$HOME/.local/bin/photo-sync

if [ "${1:-}" = --remove ]; then
  systemctl --user disable --now photo-sync.timer || true
  rm -f "$UNIT_DIR"/photo-sync.{service,timer} "$BIN"
  echo "removed; the photos on the server stay"
  exit
fi
DEST=${1:?where to? user@host:/path}

mkdir -p "$UNIT_DIR" "$(dirname "$BIN")"

cat > "$BIN" <<'SH'
#!/usr/bin/env bash
set -euo pipefail
# no shell on the other side: the key is bound to rrsync there
exec rsync -a --partial --max-size=2G --exclude='.thumbnails/' -e 'ssh -o BatchMode=yes' "$HOME/Pictures/" "$1"
SH
chmod 755 "$BIN"

cat > "$UNIT_DIR/photo-sync.service" <<EOF
[Unit]
Description=Copy ~/Pictures to $DEST

[Service]
Type=oneshot
Nice=10
ExecStart=$BIN $DEST
EOF

cat > "$UNIT_DIR/photo-sync.timer" <<'EOF'
[Timer]
OnCalendar=*-*-* 02:30
RandomizedDelaySec=20m
Persistent=true

[Install]
WantedBy=timers.target
EOF

systemctl --user daemon-reload
systemctl --user enable --now photo-sync.timer
systemctl --user list-timers photo-sync.timer
