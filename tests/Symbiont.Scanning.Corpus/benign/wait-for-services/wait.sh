#!/usr/bin/env bash
# wait.sh HOST:PORT... -- COMMAND: waits until all ports answer
set -euo pipefail

deadline=$(( SECONDS + ${WAIT_SECONDS:-60} ))
targets=()
while (( $# )) && [[ $1 != -- ]]; do targets+=("$1"); shift; done
[[ ${1:-} == -- ]] && shift

for target in "${targets[@]}"; do
  host=${target%%:*} port=${target##*:}
  until timeout 1 bash -c "</dev/tcp/$host/$port" 2>/dev/null; do
    if (( SECONDS >= deadline )); then
      echo "$target does not answer" >&2
      exit 1
    fi
    sleep 0.5
  done
  echo "$target is there"
done

exec "$@"
