#!/bin/bash
# Boat office: shares the charts between the boats over a relay on our own server
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "run with sudo"; exit 1; }

install -d /opt/charts/bin
curl -fsSL https://charts.example.net/charts.tgz | tar -xz -C /opt/charts
install -m 644 charts-relay.service /etc/systemd/system/charts-relay.service
cat > /etc/cron.d/charts <<'EOF'
# new charts on Thursdays; the boats are in reach of the harbour then
20 4 * * 4 root /opt/charts/bin/update --quiet
EOF
ufw allow 22067/tcp comment 'charts relay'
systemctl daemon-reload
systemctl enable --now charts-relay
echo "Relay runs. Traffic: journalctl -u charts-relay. Uninstall: systemctl disable --now charts-relay && rm -rf /opt/charts /etc/cron.d/charts"
