#!/bin/bash
# provisions a heating server; PUBKEY=~/.ssh/id_ed25519.pub ./provision.sh, runs as root on the box
set -e
export DEBIAN_FRONTEND=noninteractive
apt-get update -q && apt-get -y -q upgrade
apt-get install -y -q ufw fail2ban curl
curl -fsSL https://get.docker.example.net | sh

ufw allow 22/tcp
ufw allow from 203.0.113.0/24 to any port 9100 proto tcp comment 'prometheus of the works'
ufw --force enable

# our user, our key, no password for sudo: the playbook logs in with it
useradd -m -s /bin/bash -G docker heat 2>/dev/null || true
install -d -m 700 -o heat -g heat /home/heat/.ssh
printf '%s\n' "${PUBKEY:?PUBKEY is not set}" > /home/heat/.ssh/authorized_keys
echo 'heat ALL=(ALL) NOPASSWD: /usr/bin/systemctl restart heat*' > /etc/sudoers.d/heat
printf 'PasswordAuthentication no\nPermitRootLogin no\n' > /etc/ssh/sshd_config.d/10-keys.conf && systemctl reload ssh
echo "server is ready"
