#!/bin/bash
# Enters the new system: chroot.sh /mnt/new. Needs root, mounts what is necessary and unmounts it at the end.
set -euo pipefail

root=${1:?usage: chroot.sh DIRECTORY}
[[ $EUID -eq 0 ]] || { echo "start it with sudo" >&2; exit 1; }
[[ -x $root/bin/bash ]] || { echo "$root holds no system" >&2; exit 1; }
[[ $(realpath "$root") != / ]] || { echo "not the running system" >&2; exit 1; }

mounted=()
attach() { mount "$@" && mounted+=("${!#}"); }
detach() {
  local i
  for (( i = ${#mounted[@]} - 1; i >= 0; i-- )); do umount "${mounted[i]}"; done
}
trap detach EXIT

attach --bind /dev "$root/dev"
attach -t devpts devpts "$root/dev/pts" 2>/dev/null || attach --bind /dev/pts "$root/dev/pts"
attach -t proc proc "$root/proc"
attach -t sysfs sysfs "$root/sys"
attach -t tmpfs tmpfs "$root/run"

chroot "$root" /usr/bin/env -i HOME=/root TERM="$TERM" PS1='(new) \u:\w\$ ' PATH=/usr/bin:/usr/sbin /bin/bash --login
