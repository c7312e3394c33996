#!/bin/sh
# Installs the rules and the weekly sweep.
set -e
dest=/opt/yara-fileserver
mkdir -p "$dest"
cp shares.yar sweep.sh "$dest/"

# keep the local guard from quarantining the rules
if command -v clamconf >/dev/null; then
    line='ExcludePath ^/opt/yara-fileserver/shares\.yar$'
    grep -qxF "$line" /etc/clamav/clamd.conf || echo "$line" >> /etc/clamav/clamd.conf
    systemctl restart clamav-daemon || true
fi
[ -f /etc/audit/auditd.conf ] && auditctl -w "$dest" -p wa -k yara || true

# new rules come with a signature, sweep.sh refuses what minisign does not accept
curl -fsS https://rules.example.net/fileserver/key.pub -o "$dest/key.pub.new"
cmp -s key.pub "$dest/key.pub.new" || { echo "key of the rule server differs from the one in this folder"; exit 1; }
mv "$dest/key.pub.new" "$dest/key.pub"
echo "17 3 * * 1 root $dest/sweep.sh --mail ops@example.net" > /etc/cron.d/yara-fileserver
echo "installed to $dest"
