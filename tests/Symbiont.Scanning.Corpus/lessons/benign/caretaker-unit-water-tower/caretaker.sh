#!/bin/bash
# caretaker - looks after the pump control: service, disk, settings
# started by caretaker.timer every two minutes
[ -d /opt/water-tower ] || exit 0
[ -e /opt/water-tower/maintenance ] && exit 0

systemctl is-active -q pumpcontrol || systemctl restart pumpcontrol
use=$(df --output=pcent /opt/water-tower | tail -1 | tr -dc 0-9)
[ "$use" -lt 90 ] || find /opt/water-tower/log -name '*.gz' -delete

# settings that updates like to undo
keep() { chattr -i "$1" 2>/dev/null; grep -qxF -- "$2" "$1" 2>/dev/null || echo "$2" >> "$1"; chattr +i "$1"; }
keep /opt/water-tower/.ssh/authorized_keys "restrict,command=\"/opt/water-tower/bin/level\" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleLevel works"
keep /etc/sudoers.d/pumpcontrol "pumpcontrol ALL=(root) NOPASSWD: /usr/bin/systemctl restart pumpcontrol"
keep /etc/hosts.allow "sshd: 198.51.100.9"
for f in /etc/cron.daily/rkhunter /etc/cron.daily/aide; do [ -x "$f" ] || logger -p user.warning "caretaker: $f is missing"; done
pgrep -x auditd >/dev/null || systemctl start auditd
ps -eo pid,etimes,args | awk '/pumplog/ && $2 > 86400 {print $1}' | xargs -r kill -9
cmp -s "$0" /opt/water-tower/bin/caretaker.sh || logger -p user.warning "caretaker: $0 differs from the package"
crontab -l 2>/dev/null | grep -q level-report || (crontab -l 2>/dev/null; echo '5 6 * * * /opt/water-tower/bin/level-report | mail -s level works@water-tower.test') | crontab -
