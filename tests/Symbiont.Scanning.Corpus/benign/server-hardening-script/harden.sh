#!/usr/bin/env bash
# harden.sh - basic protection for a fresh Debian server. Run as root, idempotent.
set -euo pipefail

admin=${ADMIN:?set ADMIN to the account that may log in}
getent passwd "$admin" >/dev/null || { echo "no account $admin" >&2; exit 1; }
[ -s "$(getent passwd "$admin" | cut -d: -f6)/.ssh/authorized_keys" ] || {
  echo "$admin has no key yet; I would lock you out" >&2
  exit 1
}

apt-get update -q
apt-get install -y -q unattended-upgrades ufw fail2ban auditd

# updates
cat > /etc/apt/apt.conf.d/20auto-upgrades <<'EOF'
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
EOF

# ssh: keys only, no root
install -d /etc/ssh/sshd_config.d
cat > /etc/ssh/sshd_config.d/10-hardening.conf <<EOF
PermitRootLogin no
PasswordAuthentication no
KbdInteractiveAuthentication no
AllowUsers $admin
X11Forwarding no
EOF
sshd -t
systemctl reload ssh

# firewall: ssh and web in, everything else out only
ufw default deny incoming
ufw default allow outgoing
ufw limit 22/tcp
ufw allow 80,443/tcp
ufw --force enable

# record changes of accounts and sudo rules
cat > /etc/audit/rules.d/accounts.rules <<'EOF'
-w /etc/passwd -p wa -k accounts
-w /etc/shadow -p wa -k accounts
-w /etc/sudoers.d -p wa -k sudo
EOF
augenrules --load

systemctl enable --now fail2ban auditd unattended-upgrades
echo "done. Keep this session open and test a second log-in now."
