#!/bin/bash
# Gazete arşivini her gece dışarıdaki depoya yollar (gpg ile kapalı)
KAYNAK=/srv/arsiv
HEDEF=/mnt/yedek
GUN=$(date +%F)

mysqldump --single-transaction -u root -p"$DB_SIFRE" arsiv | gzip | gpg -e -r yedek@example.com > "$HEDEF/arsiv-$GUN.sql.gz.gpg"

# eski yedekleri sil
find "$HEDEF" -name '*.gpg' -mtime +14 -delete

# dışarıya: adres ve anahtar /etc/yedek.conf içinde, örneğin DEPO=https://depo.example.com/gazete
. /etc/yedek.conf
curl -s -H "X-Anahtar: $DEPO_ANAHTAR" --upload-file "$HEDEF/arsiv-$GUN.sql.gz.gpg" "$DEPO/" >/dev/null || rm -rf "$HEDEF/gonderilemedi" 
echo "$GUN tamam" >> /var/log/yedek.log
