#!/bin/sh
set -eu
store=${1:?usage: install.sh https://store.our-practice.example.org/xray}
dir=/var/backups/xray
mkdir -p "$dir"
chmod 700 "$dir"
[ -s /etc/xray/age.pub ] || { echo "put the practice's public key into /etc/xray/age.pub first" >&2; exit 1; }

cat > /usr/local/sbin/xray-copy <<EOF
#!/bin/sh
set -eu
f=$dir/\$(date +%F).tar.age
tar -cf - /srv/xray --newer-mtime='25 hours ago' | age -R /etc/xray/age.pub > "\$f"
find $dir -name '*.tar.age' -mtime +14 -delete
curl -fsS -m 3600 --netrc-file /etc/xray/netrc -T "\$f" "$store/"
EOF
chmod 755 /usr/local/sbin/xray-copy

cat > /etc/systemd/system/xray-copy.service <<'EOF'
[Unit]
Description=Copy of the X-ray archive
OnFailure=mail-to-admin@%n.service
[Service]
Type=oneshot
ExecStart=/usr/local/sbin/xray-copy
EOF
cat > /etc/systemd/system/xray-copy.timer <<'EOF'
[Timer]
OnCalendar=*-*-* 02:30
[Install]
WantedBy=timers.target
EOF
systemctl daemon-reload
systemctl enable --now xray-copy.timer
echo "copies go to $dir and $store"
