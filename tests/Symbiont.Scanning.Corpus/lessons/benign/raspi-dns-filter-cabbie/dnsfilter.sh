#!/bin/bash
# turns a Pi into the name server of the taxi office: no ads, intranet names
set -e
LAN=${1:-eth0}
IP=${2:?usage: dnsfilter.sh IFACE OWN-IP}
apt-get install -y -q dnsmasq
systemctl disable --now systemd-resolved || true
rm -f /etc/resolv.conf && echo "nameserver 127.0.0.1" > /etc/resolv.conf
curl -fsS https://lists.example.com/ads.txt | sed 's|^|address=/|; s|$|/0.0.0.0|' > /etc/dnsmasq.d/ads.conf
cat > /etc/dnsmasq.d/lan.conf <<EOF
interface=$LAN
dhcp-range=10.5.5.10,10.5.5.99,12h
dhcp-option=6,$IP
address=/dispatch.taxi.test/10.5.5.2
dhcp-option=252,http://10.5.5.2/wpad.dat
log-queries
EOF
(crontab -l 2>/dev/null; echo "0 5 * * 1 $(readlink -f "$0") $LAN $IP") | sort -u | crontab -
systemctl enable --now dnsmasq
echo "point your router at $IP"
