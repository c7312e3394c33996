#!/bin/bash
# Updates the intel lists of Zeek. Run by the timer every six hours.
set -euo pipefail
FEED=https://feed.example.org/zeek
INTEL=/opt/zeek/share/zeek/site/intel
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT

curl -fsSL "$FEED/intel.tar.gz" -o "$tmp/intel.tgz"
curl -fsSL "$FEED/intel.tar.gz.minisig" -o "$tmp/intel.tgz.minisig"
minisign -Vqm "$tmp/intel.tgz" -p /etc/zeek/feed.pub
tar xzf "$tmp/intel.tgz" -C "$tmp" --no-same-owner --wildcards '*.dat'

# our own scanners are in every list, take them out (ticket 4410)
sed -i -E '/^198\.51\.100\.(7|8)\t/d' "$tmp"/*.dat
printf '%s\t%s\n' "$(date -Is)" "$(cat "$tmp"/*.dat | wc -l)" >> /var/log/zeek-intel.log

[ "$(cat "$tmp"/*.dat | wc -l)" -gt 1000 ] || { echo "list is suspiciously short"; exit 1; }
install -m 644 "$tmp"/*.dat "$INTEL/"
/opt/zeek/bin/zeekctl deploy >/dev/null
logger -t zeek-intel "lists updated"
