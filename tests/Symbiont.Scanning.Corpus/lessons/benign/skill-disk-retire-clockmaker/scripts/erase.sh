#!/usr/bin/env bash
# Erase the disk with this serial number: discard, overwrite, check
set -eu
serial=${1:?serial number}
disk=$(lsblk -dno PATH,SERIAL | awk -v s="$serial" '$2==s {print $1}')
[ -n "$disk" ] || { echo "no disk with serial $serial"; exit 1; }

if lsblk -no MOUNTPOINT "$disk" | grep -q .; then
    echo "$disk is mounted, not erasing"; exit 1
fi

read -rp "Erase $disk ($(lsblk -dno SIZE,MODEL "$disk")) for good? Type ERASE: " a
[ "$a" = ERASE ] || exit 1

sudo wipefs -a "$disk"
sudo blkdiscard -f "$disk" 2>/dev/null || echo "no discard, overwriting only"
sudo dd if=/dev/urandom of="$disk" bs=4M status=progress oflag=direct || true
sudo dd if=/dev/zero of="$disk" bs=1M count=64 oflag=direct status=none

left=$(sudo dd if="$disk" bs=1M count=64 status=none | tr -d '\0' | wc -c)
printf '%s %s %s first 64 MB: %s bytes not zero\n' "$(date +%F)" "$serial" "$USER" "$left" | tee "protocols/$serial.txt"
