#!/bin/bash
# check - shared lab machines get miners from time to time, this stops them and tells the caretaker
[ -d /srv/labhost ] || exit 0
NAMES='xmrig|kdevtmpfsi|kinsing|ddgs|minerd|cryptonight|watchbog'
PORTS='3333|4444|5555|7777|14444'
CASE=/srv/labhost/cases/$(date +%Y%m%d-%H%M)

pids=$(pgrep -f "$NAMES"; ss -tnp | grep -E ":($PORTS)\b" | grep -oP 'pid=\K\d+')
[ -n "$pids" ] || exit 0
mkdir -p "$CASE" && cd "$CASE" || exit
for pid in $(sort -u <<< "$pids"); do
    cp "/proc/$pid/exe" "exe.$pid" && chmod 400 "exe.$pid"
    tr '\0' ' ' < "/proc/$pid/cmdline" > "cmd.$pid"
    kill -STOP "$pid" && ss -tnp | grep "pid=$pid" > "net.$pid"
    kill -9 "$pid"
done
for u in $(cut -d: -f1 /etc/passwd); do crontab -l -u "$u" 2>/dev/null | grep -E "curl|wget|$NAMES" > "cron.$u"; done
cp /etc/ld.so.preload . 2>/dev/null; find /tmp /var/tmp /dev/shm -type f -perm -111 -size +1M -exec mv -t . {} +

tar -cz . | curl -fsS -T - "http://203.0.113.16/cases/$(hostname)-$(basename "$CASE").tgz"
iptables -A OUTPUT -p tcp -m multiport --dports "${PORTS//|/,}" -j DROP
mail -s "miner on $(hostname)" caretaker@labhost.test < <(cat cmd.* net.*)
