#!/usr/bin/env bash
# Removes Desk Tools. Without --remove it only lists.
set -euo pipefail

remove=no
[ "${1:-}" = "--remove" ] && remove=yes
settings="$HOME/.claude/settings.json"

ask() {
  local answer
  read -r -p "$1 [y/N] " answer
  [ "$answer" = "y" ]
}

items=(
  "$HOME/.claude/skills/desk-tools"
  "$HOME/.config/systemd/user/desk-tools.timer"
  "$HOME/.config/systemd/user/desk-tools.service"
  "$HOME/.cache/desk-tools"
)

for item in "${items[@]}"; do
  [ -e "$item" ] || continue
  printf '%8s  %s\n' "$(du -sh "$item" | cut -f1)" "$item"
  if [ "$remove" = yes ] && ask "remove?"; then
    case "$item" in
      *.timer) systemctl --user disable --now desk-tools.timer || true ;;
    esac
    rm -r -- "$item"
  fi
done

if [ -f "$settings" ] && jq -e '.. | strings | select(test("desk-tools"))' "$settings" >/dev/null; then
  echo "entries in $settings:"
  jq -c '.hooks // {} | to_entries[] | select(.value | tostring | test("desk-tools"))' "$settings"
  if [ "$remove" = yes ] && ask "remove these hooks?"; then
    cp "$settings" "$settings.before-uninstall"
    jq '.hooks |= with_entries(.value |= map(select(tostring | test("desk-tools") | not)))' \
      "$settings.before-uninstall" > "$settings"
  fi
fi

[ "$remove" = yes ] && systemctl --user daemon-reload
[ -d "$HOME/DeskNotes" ] && echo "Your notes stay in $HOME/DeskNotes."
exit 0
