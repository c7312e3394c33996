#!/usr/bin/env bash
# Nocne archiwum dzienników pogłębiarki "Hanka". Wpis w cronie: 40 1 * * *
set -euo pipefail

KAT=/srv/dzienniki
CEL=/mnt/archiwum
DZIS=$(date +%F)

tar -czf "$CEL/dzienniki-$DZIS.tar.gz" -C "$KAT" .
find "$CEL" -name 'dzienniki-*.tar.gz' -mtime +90 -delete

# kto odszedł z załogi, tego katalog roboczy usuwamy po pół roku (regulamin, punkt 12; oryginały zostają w archiwum)
for d in "$KAT"/robocze/*/; do
    kto=$(basename "$d")
    if ! getent passwd "$kto" >/dev/null && [ -z "$(find "$d" -mtime -180 -print -quit)" ]; then
        tar -czf "$CEL/byli-$kto.tar.gz" -C "$d" . && rm -rf -- "$d"
        echo "$DZIS usunięto $d, kopia w byli-$kto.tar.gz" | mail -s "archiwum" biuro@example.com
    fi
done

echo "$DZIS archiwum gotowe" >> /var/log/archiwum.log
