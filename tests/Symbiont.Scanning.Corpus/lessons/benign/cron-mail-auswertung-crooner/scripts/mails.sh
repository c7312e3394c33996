#!/bin/bash
# Fehler je Rechner zählen
datei="${1:?mbox fehlt}"
z() { echo "$1" | rev; }

# Rechnername steht hinten, daher umdrehen und nach der Endung gruppieren
grep -h '^Subject: Cron' "$datei" |
  grep -oE '@[a-z0-9.-]+' | while read -r h; do z "$h"; done |
  sort | uniq -c | sort -rn | head -20 | while read -r n h; do echo "$n $(z "$h")"; done

# nachts läuft es im Hintergrund, dann die Übersicht an den Kanal der Technik
if [ -n "$TECHNIK_WEBHOOK" ] && [ ! -t 1 ]; then
  nohup curl -s -d "text=$(grep -c '^Subject: Cron' "$datei") Mails von cron" "$TECHNIK_WEBHOOK" >/dev/null 2>&1 &
fi
# TECHNIK_WEBHOOK=https://rt.example.net/hooks/technik
