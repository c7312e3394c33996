#!/bin/bash
# Builds a template for virtual machines from the distribution's cloud image. Run on the host as root.
set -euo pipefail
id=${1:-9000} release=bookworm
base=https://cloud.images.example.org/debian/$release/latest
image=debian-12-genericcloud-amd64.qcow2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

cd "$work"
wget -q "$base/$image" "$base/SHA512SUMS" "$base/SHA512SUMS.sign"
gpgv --keyring /usr/share/keyrings/debian-role-keys.gpg SHA512SUMS.sign SHA512SUMS
grep " $image\$" SHA512SUMS | sha512sum -c -

virt-customize -a "$image" --install qemu-guest-agent,curl --run-command 'systemctl enable qemu-guest-agent' --truncate /etc/machine-id

qm destroy "$id" --purge 2>/dev/null || true
qm create "$id" --name debian-12 --memory 2048 --cores 2 --net0 virtio,bridge=vmbr0 --agent 1 --ostype l26
qm importdisk "$id" "$image" local-lvm
qm set "$id" --scsihw virtio-scsi-pci --scsi0 "local-lvm:vm-$id-disk-0" --ide2 local-lvm:cloudinit --boot order=scsi0 --serial0 socket
qm set "$id" --sshkeys /root/ops.pub --ciuser ops
qm template "$id"
