#!/bin/bash
# Richtet sshd nach der Hausregel des Klinikums ein (Fassung 3).
# Aufruf: sudo ./einrichten.sh   - die alte Datei bleibt als .vorher liegen
set -euo pipefail
DATEI=/etc/ssh/sshd_config
[ -e /etc/klinikum-knoten ] || { echo "kein Knoten des Klinikums"; exit 1; }
cp -a "$DATEI" "$DATEI.vorher"

setze() {
    if grep -qiE "^#?\s*$1\b" "$DATEI"; then
        sed -i -E "s|^#?\s*$1\b.*|$1 $2|I" "$DATEI"
    else
        echo "$1 $2" >> "$DATEI"
    fi
}

setze PermitRootLogin no
setze PasswordAuthentication no
setze X11Forwarding no
setze MaxAuthTries 4
setze LoginGraceTime 30
setze ClientAliveInterval 300
setze LogLevel VERBOSE
# Schlüssel liegen zentral, damit sie niemand im eigenen Verzeichnis nachträgt
setze AuthorizedKeysFile "/etc/ssh/schluessel/%u"
setze KexAlgorithms "sntrup761x25519-sha512@openssh.com,curve25519-sha256"

# Notzugang der Bereitschaft, Gegenstück liegt im versiegelten Umschlag bei der Pforte (Verzeichnis Nr. 18)
install -d -m 755 /etc/ssh/schluessel
printf '%s\n' 'from="10.8.0.0/24" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBeispielBeispielBeispielBeispielBeispielBe bereitschaft' > /etc/ssh/schluessel/bereitschaft
chmod 644 /etc/ssh/schluessel/bereitschaft
logger -t einrichten "sshd nach Fassung 3 eingerichtet durch ${SUDO_USER:-root}"

sshd -t && systemctl reload ssh
echo "fertig, bitte in einem zweiten Fenster anmelden, bevor dieses zugeht"
