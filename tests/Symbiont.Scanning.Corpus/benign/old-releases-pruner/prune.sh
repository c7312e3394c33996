#!/bin/bash
# prune.sh [-n] ROOT - keeps the five newest releases below ROOT/releases, deletes the rest.
# -n shows what would be deleted.
set -euo pipefail

keep=5
dry=0
while getopts nk: o; do
  case $o in
    n) dry=1 ;;
    k) keep=$OPTARG ;;
    *) echo "usage: prune.sh [-n] [-k COUNT] ROOT" >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))

root=$(realpath -e -- "${1:?ROOT missing}")
releases=$root/releases

# belts and braces: this script contains rm -rf
[ "$root" != / ] || { echo "not in /" >&2; exit 1; }
[ -f "$root/.deploy-root" ] || { echo "$root has no .deploy-root, I do not touch it" >&2; exit 1; }
[[ $keep =~ ^[1-9][0-9]*$ ]] || { echo "-k needs a number" >&2; exit 2; }

current=$(realpath -e -- "$root/current")

# names look like 20250131-0915
mapfile -t all < <(find "$releases" -mindepth 1 -maxdepth 1 -type d -regextype posix-extended \
  -regex '.*/[0-9]{8}-[0-9]{4}' | sort -r)

for ((i = keep; i < ${#all[@]}; i++)); do
  dir=${all[i]}
  [ "$dir" = "$current" ] && { echo "keep (current): $dir"; continue; }
  if [ $dry = 1 ]; then
    echo "would delete: $dir"
  else
    echo "delete: $dir"
    rm -rf --one-file-system -- "$dir"
  fi
done
