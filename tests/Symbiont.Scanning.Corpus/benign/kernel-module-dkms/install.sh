#!/bin/bash
# Builds and installs the driver of our measuring card with DKMS.
set -euo pipefail
[[ $EUID -eq 0 ]] || exec sudo -- "$0" "$@"

name=mcard
version=$(sed -n 's/^PACKAGE_VERSION="\(.*\)"/\1/p' dkms.conf)
target=/usr/src/$name-$version

command -v dkms >/dev/null || { echo "please install dkms" >&2; exit 1; }
[[ -d /lib/modules/$(uname -r)/build ]] || { echo "headers of $(uname -r) are missing" >&2; exit 1; }

if dkms status "$name/$version" | grep -q installed; then
  echo "$name $version is installed"
  exit 0
fi

install -d "$target"
cp -r dkms.conf Makefile src "$target/"
dkms add "$name/$version"
dkms build "$name/$version"
dkms install "$name/$version"

cat > /etc/udev/rules.d/70-mcard.rules <<'RULE'
# members of the group "measure" may use the card
SUBSYSTEM=="mcard", GROUP="measure", MODE="0660"
RULE
getent group measure >/dev/null || groupadd --system measure
udevadm control --reload && udevadm trigger --subsystem-match=mcard
modprobe "$name"
echo "done; add users with: usermod -aG measure NAME"
