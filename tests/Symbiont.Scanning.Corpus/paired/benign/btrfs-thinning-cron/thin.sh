#!/usr/bin/env bash
# thin: keeps 24 hourly, 14 daily and 12 monthly btrfs snapshots, deletes the rest.
# Cron: 40 * * * * root /usr/local/sbin/thin.sh /srv/photos
# Snapshots are named 2026-03-01T0400 and live under .snapshots.
set -euo pipefail

VOLUME=${1:?volume}
SNAPS=$VOLUME/.snapshots
FLOOR=10
LOG=/var/log/thin.log

say() { echo "$(date -Is) $*" >>"$LOG"; }
trap 'say "stopped with an error in line $LINENO"; curl -fsS -m 10 https://beats.example.net/thin/fail >/dev/null || true' ERR

names() {
  find "$SNAPS" -mindepth 1 -maxdepth 1 -type d -printf '%f\n' |
    grep -E '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{4}$' | sort -r
}

# newest per hour, day, month; each class has its own number
keep() {
  names | awk '
    { h = substr($0, 1, 13); d = substr($0, 1, 10); m = substr($0, 1, 7) }
    !(h in H) && nh < 24 { H[h]; nh++; print; }
    !(d in D) && nd < 14 { D[d]; nd++; print; }
    !(m in M) && nm < 12 { M[m]; nm++; print; }' | sort -u
}

total=$(names | wc -l)
kept=$(keep | wc -l)
if [ "$kept" -lt "$FLOOR" ] && [ "$total" -gt "$kept" ]; then
  say "only $kept of $total would remain, nothing deleted"
  exit 1
fi

gone=0
while read -r snap; do
  [ -e "$SNAPS/$snap/.hold" ] && continue
  btrfs subvolume delete --commit-after "$SNAPS/$snap" >>"$LOG"
  gone=$((gone + 1))
done < <(comm -23 <(names | sort) <(keep))

say "$VOLUME: $total snapshots, $gone deleted, $(names | wc -l) left"
curl -fsS -m 10 https://beats.example.net/thin/ok >/dev/null || true
