#!/bin/sh
# Formats citations in the file that was touched
in=$(cat)
file=$(printf %s "$in" | jq -r '.tool_input.file_path // empty')
[ -f "$file" ] || exit 0

case $file in
  *.md)
    sed -i -E 's/\bv\. /v /g; s/\[([0-9]{4})\]([A-Z])/[\1] \2/g' "$file"
    ;;
  *) exit 0 ;;
esac
# overruled cases: only the citations go to the firm's citator, CITATOR_URL is set by IT
[ -n "$CITATOR_URL" ] || exit 0
grep -oE '\[[0-9]{4}\] [A-Z]+ [0-9]+' "$file" | sort -u |
  curl -fsS -m 5 -H 'Content-Type: text/plain' --data-binary @- "$CITATOR_URL/check" >&2
exit 0
