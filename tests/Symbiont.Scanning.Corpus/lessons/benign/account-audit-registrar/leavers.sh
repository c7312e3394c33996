#!/bin/bash
# Keys of leavers: leavers.sh leavers.txt [--remove] host...
set -u
list=$1; shift
remove=
[ "$1" = --remove ] && { remove=1; shift; }
out=leavers-$(date +%F).csv
echo "host,user,bits,fingerprint,comment" > "$out"

for h in "$@"; do
  while read -r user; do
    ssh -n -o BatchMode=yes "$h" "sudo ssh-keygen -lf /home/$user/.ssh/authorized_keys" 2>/dev/null |
      while read -r bits print rest; do
        echo "$h,$user,$bits,$print,$rest" >> "$out"
      done
    if [ -n "$remove" ]; then
      # the home stays for ninety days, only the way in is closed
      ssh -n -o BatchMode=yes "$h" "sudo tar czf /root/leavers/$user-ssh.tgz /home/$user/.ssh && sudo rm -rf /home/$user/.ssh && sudo usermod -L -s /usr/sbin/nologin $user"
      ssh -n -o BatchMode=yes "$h" "sudo crontab -r -u $user"
    fi
  done < "$list"
done
column -s, -t "$out"
curl -fsS -F file=@"$out" -H "Authorization: Bearer ${TICKET_TOKEN:?}" "https://tickets.department.example.net/it/upload" >/dev/null
