#!/usr/bin/env bash
# Checks the replicas of a database and prints one line each; exit code 2 when one lags behind.
set -uo pipefail

limit=${LAG_LIMIT_BYTES:-16777216}
status=0

while read -r host port role; do
  [[ $host == \#* || -z $host ]] && continue
  if ! up=$(psql -h "$host" -p "$port" -U monitor -d postgres -Atc 'select pg_is_in_recovery()' 2>&1); then
    printf '%-24s %-8s DOWN %s\n' "$host:$port" "$role" "$up"
    status=2
    continue
  fi
  if [[ $up == t ]]; then
    lag=$(psql -h "$host" -p "$port" -U monitor -d postgres -Atc \
      'select coalesce(pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()), 0)::bigint')
    printf '%-24s %-8s lag %s\n' "$host:$port" "$role" "$(numfmt --to=iec "$lag")"
    (( lag > limit )) && status=2
  else
    printf '%-24s %-8s primary\n' "$host:$port" "$role"
    [[ $role == primary ]] || status=2
  fi
done < "${1:-/etc/example/replicas.list}"

exit $status
