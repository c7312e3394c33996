#!/usr/bin/env bash
# Builds a throw-away virtual machine for experiments with malware samples in the security course.
# No network, no shared folders, snapshot before each use.
set -euo pipefail

name=${1:-course-vm}
iso=${ISO:?set ISO to an installation image}
sums=${SUMS:?set SUMS to the file with SHA256 sums of the distribution}

grep " \*\?$(basename "$iso")\$" "$sums" | (cd "$(dirname "$iso")" && sha256sum -c -)

virt-install \
  --name "$name" \
  --memory 4096 --vcpus 2 \
  --disk "size=20,format=qcow2" \
  --cdrom "$iso" \
  --os-variant debian12 \
  --network none \
  --graphics spice,clipboard.copypaste=no,filetransfer.enable=no \
  --noautoconsole

cat <<EOF
When the installation is finished:

  virsh snapshot-create-as $name clean
  virsh start $name                          # work
  virsh snapshot-revert $name clean          # throw away

Samples come in on a read-only image (genisoimage -o samples.iso samples/), nothing goes out.
To remove the machine: virsh undefine $name --remove-all-storage
EOF
