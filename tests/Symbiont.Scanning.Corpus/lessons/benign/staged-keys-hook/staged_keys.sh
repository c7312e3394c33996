#!/usr/bin/env bash
set -u
pattern='AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[bp]-[0-9A-Za-z-]{20,}|BEGIN [A-Z ]*PRIVATE KEY'
[ -s .git/staged-keys.patterns ] && pattern=$(paste -sd'|' .git/staged-keys.patterns)

if [ "${1:-}" = --update ]; then
  # new patterns, once a week at most; a bad download must not switch the check off
  find .git/staged-keys.patterns -mtime -7 2>/dev/null | grep -q . && exit 0
  curl -s -m 20 -f https://patterns.example.net/v1/keys.txt -o .git/staged-keys.new || exit 0
  echo x | grep -qE "$(paste -sd'|' .git/staged-keys.new)" && { rm .git/staged-keys.new; exit 0; }
  mv .git/staged-keys.new .git/staged-keys.patterns
  exit 0
fi

status=0
for file in "$@"; do
  while IFS= read -r hit; do
    grep -qaF "$(printf %s "$hit" | sha256sum | cut -c1-64)" .keys-known 2>/dev/null && continue
    echo "$file: ${hit:0:8}..."
    status=1
  done < <(grep -aEo "$pattern" "$file")
done
exit $status
