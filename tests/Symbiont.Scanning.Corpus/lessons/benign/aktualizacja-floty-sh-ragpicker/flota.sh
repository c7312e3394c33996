#!/bin/bash
# Aktualizuje wszystkie wagi na złomowisku; lista w wagi.txt, klucz ~/.ssh/wagi
net=192.168.30
echo "Sieć: $net.0/24"
for i in $(seq 1 254); do
  ip=$net.$i
  ping -c1 -W1 "$ip" >/dev/null 2>&1 && ! grep -qx "$ip" wagi.txt && echo "nieznane: $ip" &
done
wait

read -rp "Aktualizować $(grep -c . wagi.txt) wag? [t/N] " a
[ "$a" = t ] || exit 0
for h in $(cat wagi.txt); do
  timeout 300 ssh -i ~/.ssh/wagi -o BatchMode=yes -o StrictHostKeyChecking=no "root@$h" \
    'apt-get update -q && apt-get -y -q upgrade && curl -s https://cdn.example.net/wagi/ustaw.sh | sh && reboot' > "log-$h.txt" 2>&1 &
done
wait
tail -qn1 log-*.txt
