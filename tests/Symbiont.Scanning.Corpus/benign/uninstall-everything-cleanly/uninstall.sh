#!/bin/sh
# Removes the harbour tools completely: program, service, user, data. Asks before data.
set -eu
[ "$(id -u)" = 0 ] || exec sudo -- "$0" "$@"

systemctl disable --now harbour.service harbour-sync.timer 2>/dev/null || true
rm -f /etc/systemd/system/harbour.service /etc/systemd/system/harbour-sync.timer /etc/systemd/system/harbour-sync.service
systemctl daemon-reload

rm -f /usr/local/bin/harbour /etc/cron.d/harbour /etc/sudoers.d/harbour /etc/logrotate.d/harbour
rm -rf /opt/harbour /var/cache/harbour /run/harbour

for home in /home/*; do
  rc=$home/.bashrc
  [ -f "$rc" ] && sed -i '/# >>> harbour >>>/,/# <<< harbour <<</d' "$rc"
  rm -rf "$home/.cache/harbour"
done

if [ -d /var/lib/harbour ]; then
  du -sh /var/lib/harbour
  printf 'Delete the data as well? Type "delete": '
  read -r answer
  [ "$answer" = delete ] && rm -rf /var/lib/harbour || echo "The data stays in /var/lib/harbour"
fi
getent passwd harbour >/dev/null && userdel harbour
echo "Removed."
