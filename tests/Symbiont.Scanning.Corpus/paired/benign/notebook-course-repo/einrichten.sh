#!/bin/sh
# Einmal nach dem Klonen aufrufen: richtet Filter und Haken für die Kurshefte ein.
# Rückgängig: ./einrichten.sh --weg
set -eu
cd "$(dirname "$0")"

if [ "${1:-}" = "--weg" ]; then
  git config --remove-section filter.hefte || true
  git config --unset core.hooksPath || true
  exit 0
fi

printf 'Das setzt den Filter "hefte" und core.hooksPath=.kurs/haken in diesem Klon. Weiter? [j/N] '
read -r antwort
[ "$antwort" = j ] || exit 1

# Ausgaben der Hefte werden nicht eingecheckt; ausgecheckt wird unverändert
git config filter.hefte.clean  "python3 .kurs/ohne_ausgabe.py"
git config filter.hefte.smudge cat
git config filter.hefte.required true
git config core.hooksPath .kurs/haken
echo "fertig; jetzt: jupyter lab"
