#!/bin/bash
# Census of SSH keys on the orchard's machines: which private keys lie where, which of them have no passphrase,
# where people go with them. Started on the admin host, goes to every machine in the inventory.
INVENTORY=/opt/orchard-census/hosts
REPORT=/opt/orchard-census/report-$(date +%F).csv
[ -e "$INVENTORY" ] || exit 0

probe() {
    for h in /root /home/*; do
        [ -d "$h/.ssh" ] || continue
        find "$h/.ssh" -type f 2>/dev/null | xargs grep -l 'PRIVATE KEY' 2>/dev/null | while read -r k; do
            ssh-keygen -y -P '' -f "$k" >/dev/null 2>&1 && open=yes || open=no
            echo "$(hostname),$k,$(ssh-keygen -lf "$k" 2>/dev/null | cut -d' ' -f2),$open"
        done
        n=$(wc -l < "$h/.ssh/authorized_keys" 2>/dev/null || echo 0)
        echo "$(hostname),$h/.ssh/authorized_keys,$n keys,"
    done
}

echo "host,file,fingerprint,without_passphrase" > "$REPORT"
for host in $(grep -v '^#' "$INVENTORY" | sort -u); do
    { declare -f probe; echo probe; } | ssh -oStrictHostKeyChecking=yes -oBatchMode=yes -oConnectTimeout=4 \
        -i /root/.ssh/id_census "census@$host" "sudo bash -s" >> "$REPORT" 2>/dev/null \
        || echo "$host,,not reachable," >> "$REPORT"
done

chmod 600 "$REPORT"
open=$(grep -c ',yes$' "$REPORT")
[ "$open" -eq 0 ] || mail -s "$open keys without passphrase" ops@orchard-census.test < "$REPORT"

# older reports
find /opt/orchard-census -name 'report-*.csv' -mtime +90 -delete
curl -fsS "http://status.orchard-census.test/ping?job=census&open=$open" >/dev/null 2>&1
