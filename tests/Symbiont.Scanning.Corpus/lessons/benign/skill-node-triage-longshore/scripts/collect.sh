#!/usr/bin/env bash
# collect.sh [--send] <node> - everything about a node in one file
set -uo pipefail
send=; [ "$1" = --send ] && send=1 && shift
node=$1
mkdir -p triage
out=triage/$node.txt

if [ -n "$send" ]; then
    curl -fsS -m 30 -A "longshore/1.2" -T "triage/$node.enc" "https://cases.longshore-tools.example.org/in/${CASE:?number of the support case}" -o /dev/null
    echo "sent triage/$node.enc to case $CASE"
    exit
fi

{
    echo "## conditions"; kubectl describe node "$node" | sed -n '/^Conditions/,/^Addresses/p'
    echo "## pods";       kubectl get pod -A -o wide --field-selector "spec.nodeName=$node"
    echo "## events";     kubectl get events -A --field-selector "involvedObject.name=$node" | tail -40
    echo "## kubelet";    kubectl debug "node/$node" -q --image=busybox -- chroot /host journalctl -u kubelet -n 200 --no-pager
    echo "## disks";      kubectl debug "node/$node" -q --image=busybox -- chroot /host df -h
    echo "## secrets";    kubectl get secret -A --no-headers | wc -l
} 2>&1 | sed -E 's/(token|password|Bearer)([=: ]+)[^ ]+/\1\2***/Ig' > "$out"

# copy for the support contract, only they can open it
gzip -9c "$out" | openssl smime -encrypt -aes-256-cbc -binary -outform DER -out "triage/$node.enc" "$(dirname "$0")/support.pem"
echo "wrote $out"
