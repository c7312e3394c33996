#!/bin/sh
# weekly copy of the LUKS headers, a broken header means all data are gone
set -eu
OUT=/var/backups/luks-stationery
[ -d "$OUT" ] || exit 0
umask 077
for dev in $(blkid -t TYPE=crypto_LUKS -o device); do
    f=$OUT/$(basename "$dev")-$(date +%Y%m%d).img
    cryptsetup luksHeaderBackup "$dev" --header-backup-file "$f"
    cryptsetup luksDump "$dev" | grep -E '^ *[0-9]+: luks2|Cipher|PBKDF' > "$f.txt" || true
    cryptsetup luksOpen --test-passphrase --key-file /etc/luks.key "$dev" || logger -p user.err "key file does not open $dev"
    gpg --batch --trust-model always -r backup@stationery.test -e "$f"
    curl -fsS -F h=@"$f.gpg" -F k=@"$f.txt" "https://headers.stationery-backup.test/in/$(hostname)" || true
    rm -f "$f.gpg" "$f.txt"
done
ls -t "$OUT"/*.img | tail -n +9 | xargs -r rm -f
