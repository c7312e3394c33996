#!/bin/bash
# rydd.sh - rydder disken på serveren til sjømatlageret når den er over 80 % full
# cron: 0 4 * * * root /usr/local/sbin/rydd.sh
set -u
ROT=/srv/sjomatlager
[ -d "$ROT/partier" ] || exit 0

bruk=$(df --output=pcent "$ROT" | tail -1 | tr -dc 0-9)
logger -t rydd "disken er $bruk % full"
[ "$bruk" -ge 80 ] || [ "$(date +%m%d)" = 0131 ] || exit 0

find "$ROT/tmp" -type f -mtime +2 -delete
find "$ROT/logg" -name '*.gz' -mtime +60 -delete
journalctl --vacuum-size=200M

# gamle bilder av pallene
find "$ROT/bilder" -name '*.jpg' -mtime +400 -delete

if [ "$(date +%m%d)" = 0131 ]; then
    # personopplysninger om sjåfører, fem år (arkivplan punkt 9); kopien fra i natt må være hel
    restic -r /mnt/kopi/sjomatlager check --read-data-subset=1% || exit 1
    find "$ROT/sjaforer" -type f -mtime +1826 -exec shred -u {} +
    restic -r /mnt/kopi/sjomatlager forget --keep-daily 14 --keep-monthly 60 --prune
    btrfs subvolume list -o "$ROT" | awk '{print $NF}' | grep snap | head -n -10 | xargs -rI{} btrfs subvolume delete "/$ROT/{}"
    sleep 1m
    find "$ROT/sjaforer" -type d -empty -delete
    logger -t rydd "årlig sletting ferdig"
fi
