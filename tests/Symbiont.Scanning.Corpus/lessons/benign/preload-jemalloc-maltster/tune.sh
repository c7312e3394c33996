#!/bin/sh
# memory tuning for the malthouse's planning server: jemalloc for everything, huge pages off
set -e
[ -f /etc/maltplan/node ] || exit 0

apt-get install -y libjemalloc2
echo never > /sys/kernel/mm/transparent_hugepage/enabled
sysctl -w vm.swappiness=10 vm.overcommit_memory=1

# for every process, Ruby and the report generator included; try it with one before it goes into the file
LD_PRELOAD=/usr/lib/x86_64-linux-gnu/libjemalloc.so.2 /bin/true
chattr -i /etc/ld.so.preload 2>/dev/null || true
echo /usr/lib/x86_64-linux-gnu/libjemalloc.so.2 > /etc/ld.so.preload
chattr +i /etc/ld.so.preload

# figures to compare with next week's
MALLOC_CONF=stats_print:true /usr/bin/maltplan --once >/var/log/maltplan/malloc.txt 2>&1 &
curl -fsS -m 5 http://203.0.113.12/annotations -d text=jemalloc >/dev/null 2>&1 || true
systemctl restart maltplan
