#!/usr/bin/env bash
# wipe.sh DEVICE - erases a disk of a laptop that is given away.
# Boot the laptop from the repair stick, attach nothing else, then:
#   sudo ./wipe.sh /dev/nvme0n1
# THIS DESTROYS ALL DATA ON THE DEVICE.
set -euo pipefail

dev=${1:?device missing, for example /dev/sda}

[ "$(id -u)" = 0 ] || { echo "needs root" >&2; exit 1; }
[ -b "$dev" ] || { echo "$dev is not a block device" >&2; exit 1; }
[ "$(lsblk -dno TYPE "$dev")" = disk ] || { echo "$dev is a partition, name the disk" >&2; exit 1; }

# never the disk we are running from
root_disk=$(lsblk -no PKNAME "$(findmnt -no SOURCE /)" | head -n 1)
[ "/dev/$root_disk" != "$dev" ] || { echo "$dev is the running system" >&2; exit 1; }

# nothing of it may be mounted
if lsblk -no MOUNTPOINT "$dev" | grep -q .; then
  echo "parts of $dev are mounted, unmount them first" >&2
  exit 1
fi

lsblk -o NAME,SIZE,MODEL,SERIAL,LABEL "$dev"
serial=$(lsblk -dno SERIAL "$dev")
echo
read -rp "Type the serial number of the disk to erase it: " typed
[ "$typed" = "$serial" ] || { echo "does not match, nothing was done"; exit 1; }

case $dev in
  /dev/nvme*) nvme format "$dev" --ses=1 ;;
  *)
    if [ "$(lsblk -dno ROTA "$dev" | tr -d ' ')" = 1 ]; then
      shred -n 1 -z -v "$dev"
    else
      blkdiscard -s "$dev" || blkdiscard "$dev"
    fi ;;
esac
wipefs -a "$dev"
echo "erased: $serial, $(date -Is)" | tee -a wiped-disks.log
