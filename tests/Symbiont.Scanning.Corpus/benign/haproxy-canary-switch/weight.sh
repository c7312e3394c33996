#!/bin/bash
# weight.sh BACKEND SERVER PERCENT
set -euo pipefail
backend=$1 server=$2 percent=$3
[[ $backend =~ ^[a-z-]+$ && $server =~ ^[a-z0-9-]+$ && $percent =~ ^([0-9]|[1-9][0-9]|100)$ ]] || { echo "weight.sh BACKEND SERVER PERCENT" >&2; exit 2; }
socket=/run/haproxy/admin.sock
printf 'set server %s/%s weight %s%%\n' "$backend" "$server" "$percent" | sudo socat - "UNIX-CONNECT:$socket"
printf 'show servers state %s\n' "$backend" | sudo socat - "UNIX-CONNECT:$socket" | awk 'NR>2 {print $4, $6, $8}'
