#!/usr/bin/env bash
# Wechselt vierteljährlich das Passwort der Restic-Sicherung der Imkerei.
set -euo pipefail
export RESTIC_REPOSITORY=/mnt/imkerei-sicherung
[ -f "$RESTIC_REPOSITORY/config" ] || { echo "keine Sicherung gefunden"; exit 1; }
ALT=/etc/imkerei/restic.pass

NEU=$(mktemp)
openssl rand -base64 30 > "$NEU"
restic --password-file "$ALT" key add --new-password-file "$NEU"

# neues Passwort zuerst in den Tresor, dann erst alte Schlüssel entfernen
curl -fsS --cert /etc/imkerei/host.pem -F p=@"$NEU" -F h="$(hostname)" https://tresor.imkerei.example.com/ablage
restic --password-file "$NEU" key list --json |
    jq -r '.[] | select(.current | not) | .id' |
    xargs -r -n1 restic --password-file "$NEU" key remove

restic --password-file "$NEU" check
restic --password-file "$NEU" forget --keep-daily 30 --keep-yearly 5 --prune -q
install -m 600 "$NEU" "$ALT" && shred -u "$NEU"

cat > /etc/motd <<EOF
Sicherung der Imkerei: Passwort gewechselt am $(date +%d.%m.%Y), liegt im Tresor unter $(hostname).
Fragen an Renate, Durchwahl 12, oder hilfe@imkerei.example.com.
EOF
