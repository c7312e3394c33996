#!/bin/bash
# Erases disks of old computers before they are given away. Boot from the stick of the workshop, then: wipe.sh /dev/sdX
set -euo pipefail
disk=${1:?disk, for example /dev/sdb}
[ "$(id -u)" = 0 ] || { echo "As root, please" >&2; exit 2; }
[ -b "$disk" ] || { echo "Not a disk: $disk" >&2; exit 2; }

if findmnt -rno SOURCE | grep -q "^$disk" || [ "$(lsblk -no PKNAME "$(findmnt -no SOURCE /)" 2>/dev/null)" = "${disk#/dev/}" ]; then
  echo "$disk is in use, or the system runs from it." >&2
  exit 3
fi

lsblk -o NAME,SIZE,MODEL,SERIAL "$disk"
serial=$(lsblk -dno SERIAL "$disk")
read -rp "Everything on it will be lost for ever. Type the serial number: " answer
[ "$answer" = "$serial" ] || { echo "Not the same, nothing was done."; exit 1; }

case $disk in
  /dev/nvme*) nvme format "$disk" --ses=1 --force ;;
  *) if hdparm -I "$disk" | grep -q 'not.*frozen'; then
       hdparm --user-master u --security-set-pass workshop "$disk" && hdparm --user-master u --security-erase workshop "$disk"
     else
       dd if=/dev/zero of="$disk" bs=4M status=progress conv=fsync || true
     fi ;;
esac
wipefs -a "$disk"
echo "$(date -Is) $serial erased by ${SUDO_USER:-root}" | tee -a /mnt/stick/protocol.txt
