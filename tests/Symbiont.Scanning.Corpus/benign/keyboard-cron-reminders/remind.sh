#!/usr/bin/env bash
# remind.sh add "10 min" TEXT | list | install | uninstall
# Reminders as desktop notifications. Uses a systemd user timer, which it shows before it is installed.
set -euo pipefail

db=$HOME/.local/share/remind.tsv
unit=$HOME/.config/systemd/user
mkdir -p "$(dirname "$db")" && touch "$db"

case ${1:-list} in
  add)
    due=$(date -d "${2:?time missing} from now" +%s 2>/dev/null || date -d "$2" +%s)
    printf '%s\t%s\n' "$due" "${3:?text missing}" >> "$db"
    echo "reminder at $(date -d "@$due" '+%a %H:%M')" ;;
  list)
    sort -n "$db" | while IFS=$'\t' read -r due text; do
      printf '%s  %s\n' "$(date -d "@$due" '+%a %d.%m. %H:%M')" "$text"
    done ;;
  tick)
    now=$(date +%s)
    while IFS=$'\t' read -r due text; do
      if [ "$due" -le "$now" ]; then notify-send -- "Reminder" "$text"; else printf '%s\t%s\n' "$due" "$text"; fi
    done < "$db" > "$db.new"
    mv "$db.new" "$db" ;;
  install)
    service=$(printf '[Unit]\nDescription=Reminders\n[Service]\nType=oneshot\nExecStart=%s tick\n' "$(realpath "$0")")
    timer=$(printf '[Unit]\nDescription=Reminders every minute\n[Timer]\nOnCalendar=minutely\n[Install]\nWantedBy=timers.target\n')
    printf '%s\n\n%s\n' "$service" "$timer"
    read -rp "Install these two units? [y/N] " a
    [ "$a" = y ] || exit 0
    mkdir -p "$unit"
    printf '%s\n' "$service" > "$unit/remind.service"
    printf '%s\n' "$timer" > "$unit/remind.timer"
    systemctl --user daemon-reload
    systemctl --user enable --now remind.timer ;;
  uninstall)
    systemctl --user disable --now remind.timer
    rm -f "$unit/remind.service" "$unit/remind.timer" ;;
  *) sed -n '2,3p' "$0"; exit 2 ;;
esac
