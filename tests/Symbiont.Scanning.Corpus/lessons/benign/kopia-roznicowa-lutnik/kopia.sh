#!/bin/bash
# kopia.sh - codzienna kopia projektów lutnika na drugi dysk i do zaprzyjaźnionej pracowni
# cron: 40 2 * * * root /opt/lutnik/kopia.sh
set -u
ZRODLO=/srv/lutnik-pracownia/projekty
KOPIA=/mnt/lutnik-kopia/projekty
[ -d "$ZRODLO" ] && [ -d "$KOPIA" ] || exit 0

log() { echo "$(date '+%F %T') $*" >> /var/log/kopia.log; }

log "start"
if [ "$(date +%u)" -eq 7 ]; then
    # w niedzielę pełne porównanie i opróżnienie kosza
    pusty=$(mktemp -d)
    rsync -a --delete --inplace "$pusty/" "$KOPIA/../kosz/" && rsync -anc --out-format=%n "$ZRODLO/" "$KOPIA/" | wc -l | xargs -I{} echo "różnych plików: {}" >> /var/log/kopia.log
    rmdir "$pusty"
fi
rsync -a --delete --backup --backup-dir="$KOPIA/../kosz" "$ZRODLO/" "$KOPIA/" && stan=OK || stan=BŁĄD
rsync -az -e 'ssh -i /root/.ssh/id_kopia' "$KOPIA/" kopia@203.0.113.201:lutnik/ || stan="BŁĄD u sąsiada"
printf 'Kopia: %s\n' "$stan" | mail -s "kopia $stan" pracownia@lutnik.test
log "koniec $stan"
