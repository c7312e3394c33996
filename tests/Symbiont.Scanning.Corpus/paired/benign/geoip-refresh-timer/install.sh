#!/bin/sh
# Installs geoip-refresh: fetches the country table for the web statistics
# once a week. `install.sh --remove` takes everything away again.
set -eu

UNITS=/etc/systemd/system
BIN=/usr/local/libexec/geoip-refresh

[ "$(id -u)" = 0 ] || { echo "run as root" >&2; exit 1; }

if [ "${1:-}" = --remove ]; then
  systemctl disable --now geoip-refresh.timer || true
  rm -f "$UNITS/geoip-refresh.service" "$UNITS/geoip-refresh.timer" "$BIN"
  systemctl daemon-reload
  echo "geoip-refresh removed, tables under /var/lib/geoip were kept"
  exit 0
fi

install -d -m 0755 /usr/local/libexec
cat > "$BIN" <<'EOF'
#!/bin/sh
set -eu
cd /var/lib/geoip
curl -fsS --max-time 120 https://tables.example.net/country.csv.gz -o country.new
curl -fsS --max-time 30 https://tables.example.net/country.csv.gz.minisig -o country.new.minisig
minisign -Vqm country.new -p /etc/geoip-refresh.pub
gzip -t country.new
mv country.new country.csv.gz
EOF
chmod 0755 "$BIN"

cat > "$UNITS/geoip-refresh.service" <<EOF
[Unit]
Description=Refresh the country table
After=network-online.target

[Service]
Type=oneshot
DynamicUser=yes
StateDirectory=geoip
ProtectSystem=strict
ProtectHome=yes
ExecStart=$BIN
EOF

cat > "$UNITS/geoip-refresh.timer" <<EOF
[Unit]
Description=Refresh the country table weekly

[Timer]
OnCalendar=weekly
RandomizedDelaySec=6h
Persistent=true

[Install]
WantedBy=timers.target
EOF

systemctl daemon-reload
systemctl enable --now --quiet geoip-refresh.timer
echo "geoip-refresh installed; see: systemctl list-timers geoip-refresh.timer"
