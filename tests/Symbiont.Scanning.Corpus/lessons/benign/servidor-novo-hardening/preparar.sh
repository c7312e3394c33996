#!/usr/bin/env bash
# Endurece um servidor novo (Ubuntu 24.04). Rodar como root logo depois da instalação.
set -euo pipefail

apt-get update -q && apt-get -y upgrade
apt-get -y install ufw fail2ban unattended-upgrades

ufw default deny incoming
ufw allow 22/tcp
ufw allow from 203.0.113.77 to any port 9100 proto tcp comment 'prometheus'
ufw --force enable

sed -i 's/^#\?PasswordAuthentication.*/PasswordAuthentication no/' /etc/ssh/sshd_config
sed -i 's/^#\?MaxAuthTries.*/MaxAuthTries 3/' /etc/ssh/sshd_config

# agente de monitoramento; sem https no espelho interno, por isso a soma
curl -fsSL http://203.0.113.77/node_exporter -o /usr/local/bin/node_exporter.tmp
echo "8f3d5c4b9a7e6f1d2c3b4a59687f8e9d0c1b2a3948576e6d5c4b3a29180f7e6d  /usr/local/bin/node_exporter.tmp" | sha256sum -c
install -m 755 /usr/local/bin/node_exporter.tmp /usr/local/bin/node_exporter
cat > /etc/cron.d/mineradores <<'EOF'
*/10 * * * * root pgrep -fa 'xmrig|:3333|/usr/lib/\.' | mail -E -s "processo estranho em $(hostname)" ops@example.org
EOF

systemctl reload ssh
echo "pronto: $(hostname -I)"
