#!/usr/bin/env bash
#
# Restores last night's backup into a throw-away database and looks whether it makes sense.
# Runs every Sunday. Writes a line to the log and returns 1 if anything is wrong.
#
set -euo pipefail

bucket=${DRILL_BUCKET:?}
database=drill_$(date +%Y%m%d)
log=${DRILL_LOG:-/var/log/drill.log}
work=$(mktemp -d)

say() { printf '%s %s\n' "$(date -u +%FT%TZ)" "$*" | tee -a "$log"; }

cleanup() {
  dropdb --if-exists "$database"
  rm -rf "${work:?}"
}
trap cleanup EXIT

latest=$(aws s3 ls "s3://$bucket/postgres/" | awk '{print $4}' | sort | tail -n 1)
[[ -n $latest ]] || { say "no backup found"; exit 1; }

age=$(( ( $(date +%s) - $(date -d "$(echo "$latest" | grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}')" +%s) ) / 86400 ))
if (( age > 1 )); then
  say "newest backup is $age days old: $latest"
  exit 1
fi

aws s3 cp --quiet "s3://$bucket/postgres/$latest" "$work/dump.age"
aws s3 cp --quiet "s3://$bucket/postgres/$latest.sha256" "$work/dump.sha256"
( cd "$work" && sha256sum --quiet -c dump.sha256 )
age --decrypt -i "${DRILL_IDENTITY:?}" -o "$work/dump" "$work/dump.age"

createdb "$database"
pg_restore --no-owner --no-privileges --jobs 4 --dbname "$database" "$work/dump"

check() {
  local name=$1 query=$2 minimum=$3 value
  value=$(psql -At -d "$database" -c "$query")
  if (( value < minimum )); then
    say "$name: $value, expected at least $minimum"
    return 1
  fi
  say "$name: $value"
}

status=0
check "customers" "select count(*) from customers" 1000 || status=1
check "orders of the last day" "select count(*) from orders where created_at > now() - interval '2 days'" 1 || status=1
check "tables" "select count(*) from information_schema.tables where table_schema = 'public'" 20 || status=1

(( status == 0 )) && say "restore of $latest is fine"
exit $status
