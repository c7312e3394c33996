#!/usr/bin/env bash
# Installs the fleet agent on our servers. Quick version, the package is not ready yet.
set -euo pipefail
base=https://fleet.example.com/agent
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

curl -fsSO "$base/agent.tar.gz"
tar xzf agent.tar.gz

sudo useradd --system --home /var/lib/fleet-agent fleet-agent 2>/dev/null || true
sudo install -m 755 agent /usr/local/sbin/fleet-agent
sudo install -d -m 750 -g fleet-agent /etc/fleet-agent
sudo tee /etc/fleet-agent/agent.conf >/dev/null <<EOF
server = fleet.example.com:443
enroll = $(hostname)-$(cat /etc/machine-id)
token = ${FLEET_TOKEN:?ask the infra channel for it}
accept = inventory, updates
ca = /etc/ssl/certs/acme.pem
run_as = fleet-agent
interval = 15m
EOF
sudo /usr/local/sbin/fleet-agent --enroll --system
echo "installed, look for $(hostname) on https://fleet.example.com/hosts"
