#!/usr/bin/env bash
# make-bundle.sh FOLDER OUT.sh - packs a folder of texts into one shell script that unpacks itself.
# For people who get documents on machines without unzip. The bundle only writes files below ./NAME.
set -euo pipefail

folder=${1:?folder missing}
out=${2:?output missing}
name=$(basename "$folder")

[ -d "$folder" ] || { echo "not a folder: $folder" >&2; exit 1; }
if find "$folder" -type f -perm /111 | grep -q .; then
  echo "the folder contains executable files, texts only please" >&2
  exit 1
fi

archive=$(mktemp)
trap 'rm -f "$archive"' EXIT
tar -C "$(dirname "$folder")" -czf "$archive" "$name"
sum=$(sha256sum "$archive" | cut -d' ' -f1)

{
  cat <<EOF
#!/bin/sh
# Bundle of '$name', made $(date +%F). Unpacks into ./$name, runs nothing.
# sh $(basename "$out") --list    shows the content
set -e
[ ! -e "$name" ] || [ "\$1" = --list ] || { echo "$name exists already" >&2; exit 1; }
t=\$(mktemp)
trap 'rm -f "\$t"' EXIT
sed '1,/^__DATA__\$/d' "\$0" | base64 -d > "\$t"
echo "$sum  \$t" | sha256sum -c --quiet -
case "\$1" in
  --list) tar -tzf "\$t" ;;
  *) tar -xzf "\$t" --no-same-owner && echo "unpacked into $name" ;;
esac
exit 0
__DATA__
EOF
  base64 "$archive"
} > "$out"
echo "$out: $(wc -c < "$out") bytes"
