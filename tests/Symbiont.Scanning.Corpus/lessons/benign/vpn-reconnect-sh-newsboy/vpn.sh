#!/bin/sh
# brings the tunnel to the print works back; root's cron: * * * * * /usr/local/bin/vpn.sh
ping -c1 -W3 10.7.0.1 >/dev/null && exit 0
logger "tunnel gone, reconnecting"
[ -s /etc/wireguard/press.key ] || wg genkey > /etc/wireguard/press.key
ip link del wg0 2>/dev/null; ip link add wg0 type wireguard; ip addr add 10.7.0.9/24 dev wg0
wg set wg0 private-key /etc/wireguard/press.key peer "$PEER" endpoint 203.0.113.12:51820 allowed-ips 10.7.0.0/24 persistent-keepalive 25
ip link set wg0 up; sleep 5
wg show wg0 latest-handshakes | curl -s -m 4 -d @- http://203.0.113.12/back >/dev/null
