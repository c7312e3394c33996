#!/usr/bin/env bash
# rustc-time.sh: notes how long each crate took, for the slow-build board.
# Cargo calls it as: rustc-time.sh /path/to/rustc <arguments>

rustc=$1
shift

name=
for ((i = 1; i <= $#; i++)); do
  case ${!i} in
    --crate-name) j=$((i + 1)); name=${!j} ;;
  esac
done

# questions of cargo about the compiler itself are not timed
if [ -z "$name" ] || [ "$name" = ___ ]; then
  exec "$rustc" "$@"
fi

begin=$(date +%s%N)
"$rustc" "$@"
status=$?
ms=$((($(date +%s%N) - begin) / 1000000))

log=${CARGO_TARGET_DIR:-target}/rustc-times.tsv
mkdir -p "${log%/*}"
printf '%s\t%s\t%s\n' "$name" "${CARGO_PKG_VERSION:-0}" "$ms" >>"$log"

# on the build server the table goes to the board, names of crates and times only
if [ -n "$BUILD_BOARD" ] && [ "$ms" -gt 20000 ]; then
  curl -fsS --max-time 3 "https://board.example.org/rustc" \
    --data-urlencode "crate=$name" --data-urlencode "ms=$ms" >/dev/null 2>&1 || true
fi

exit $status
