#!/usr/bin/env bash
# killswitch.sh on|off|status - allows traffic only through the VPN while it is on
# Flushes nothing of yours: works in a table of its own.
set -euo pipefail

table=killswitch
dev=${VPN_DEV:-wg0}
server=${VPN_SERVER:-198.51.100.40}
port=${VPN_PORT:-51820}

[ "$(id -u)" = 0 ] || { echo "needs root" >&2; exit 1; }

on() {
  nft -f - <<EOF
table inet $table {
  chain out {
    type filter hook output priority 0; policy drop;
    oifname lo accept
    oifname "$dev" accept
    ip daddr $server udp dport $port accept
    ip daddr { 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 } accept
    udp sport 68 udp dport 67 accept
    counter reject
  }
}
EOF
  echo "on: traffic only through $dev"
}

off() {
  nft delete table inet "$table" 2>/dev/null || true
  echo "off: traffic takes the usual way"
}

case ${1:-status} in
  on) off >/dev/null; on ;;
  off) off ;;
  status) nft list table inet "$table" 2>/dev/null || echo "off" ;;
  *) echo "usage: killswitch.sh on|off|status" >&2; exit 2 ;;
esac
