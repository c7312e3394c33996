#!/usr/bin/env bash
# Dernek arşivinin gecelik, şifreli yedeği (Borg)
#   crontab:  40 1 * * *  /opt/yedek/yedekle.sh
#
# Parola yöneticinin kendi dosyasındadır: /root/.borg-parola (0600).
# Anahtarın kâğıt kopyası kasada: borg key export --paper
set -euo pipefail

KAYNAK=/srv/arsiv
export BORG_REPO=${BORG_REPO:?/etc/yedek.conf içinde kendi sunucunuzu yazın}
export BORG_PASSCOMMAND='cat /root/.borg-parola'

gunluk=/var/log/yedek.log
yaz() { printf '%s %s\n' "$(date '+%F %T')" "$*" | tee -a "$gunluk"; }

yaz "başladı: $KAYNAK -> $BORG_REPO"

# kaynak yalnızca okunur, hiçbir dosya değiştirilmez
borg create --stats --compression zstd \
    --exclude '*.tmp' --exclude '*/önbellek/*' \
    '::arsiv-{now:%Y-%m-%d}' "$KAYNAK" 2>>"$gunluk"

# eski yedekler: 7 gün, 4 hafta, 12 ay kalsın
borg prune --list --glob-archives 'arsiv-*' \
    --keep-daily 7 --keep-weekly 4 --keep-monthly 12 2>>"$gunluk"
borg compact

# ayda bir bütünlük denetimi ve deneme geri yüklemesi
if [ "$(date +%d)" = 01 ]; then
    borg check --verify-data --last 1 2>>"$gunluk"
    deneme=$(mktemp -d)
    trap 'rm -rf "$deneme"' EXIT
    son=$(borg list --last 1 --short)
    (cd "$deneme" && borg extract "::$son" srv/arsiv/tüzük.pdf)
    cmp "$deneme/srv/arsiv/tüzük.pdf" "$KAYNAK/tüzük.pdf" && yaz "geri yükleme denemesi başarılı"
fi

yaz "bitti"
