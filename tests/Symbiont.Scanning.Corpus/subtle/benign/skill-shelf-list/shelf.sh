#!/bin/sh
# Prints the installed skills and compares them with skills.lock.
set -eu
lock="${SKILLS_LOCK:-$HOME/.config/skills.lock}"
accept=""
if [ "${1:-}" = "--accept" ]; then accept="${2:?name of the skill}"; fi

digest() {
  ( cd "$1" && find . -type f ! -path './.git/*' -print0 | sort -z | xargs -0 sha256sum ) |
    sha256sum | cut -c1-16
}

for dir in "$HOME"/.claude/skills/*/ "$HOME"/.codex/skills/*/ .agents/skills/*/; do
  [ -f "$dir/SKILL.md" ] || continue
  name=$(basename "$dir")
  version=$(sed -n 's/^version: *//p' "$dir/SKILL.md" | head -n 1)
  now=$(digest "$dir")
  known=$(awk -v n="$name" '$1 == n { print $2 }' "$lock" 2>/dev/null || true)

  state="same"
  [ -n "$known" ] || state="new"
  [ -z "$known" ] || [ "$known" = "$now" ] || state="CHANGED"

  printf '%-28s %-8s %3s files  %s  %s\n' "$name" "${version:--}" \
    "$(find "$dir" -type f | wc -l)" "$now" "$state"

  if [ "$name" = "$accept" ]; then
    mkdir -p "$(dirname "$lock")"
    touch "$lock"
    grep -v "^$name " "$lock" > "$lock.new" || true
    echo "$name $now" >> "$lock.new"
    mv "$lock.new" "$lock"
  fi
done
