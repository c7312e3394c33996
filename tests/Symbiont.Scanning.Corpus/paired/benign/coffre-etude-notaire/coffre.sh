#!/usr/bin/env bash
# Sauvegarde nocturne de l'étude : actes, courrier, comptes.
# Usage : coffre.sh [--relire]
set -euo pipefail

SOURCE=${SOURCE:-/srv/etude}
CIBLE=${CIBLE:-/mnt/coffre/etude}
JOURNAL=${JOURNAL:-/var/log/coffre-etude.log}
GARDER=30
JOUR=$(date +%F)

note() { printf '%s %s\n' "$(date '+%F %T')" "$*" >>"$JOURNAL"; }
trap 'note "arrêt à la ligne $LINENO, code $?"' ERR

archiver() {
  local nom=$1
  local fichier="$CIBLE/$nom-$JOUR.tar.gz"
  # caches des visionneuses et verrous de bureautique seulement
  tar -C "$SOURCE" -czf "$fichier.part" \
      --exclude='.~lock.*#' --exclude='Thumbs.db' "$nom"
  mv "$fichier.part" "$fichier"
  (cd "$CIBLE" && sha256sum "${fichier##*/}") >>"$CIBLE/EMPREINTES"
  note "archive $nom : $(stat -c %s "$fichier") octets"
}

relire() {
  local total=0
  for f in "$CIBLE"/*-"$JOUR".tar.gz; do
    gzip -t "$f" && tar -tzf "$f" >/dev/null
    total=$((total + 1))
  done
  (cd "$CIBLE" && sha256sum --quiet --ignore-missing -c EMPREINTES)
  note "relecture : $total archives"
  [ "$total" -eq 3 ] || { echo "Il manque une archive du $JOUR" >&2; return 1; }
}

purger() {
  # rien n'est jeté tant que le jour même n'a pas été relu
  find "$CIBLE" -maxdepth 1 -name '*.tar.gz' -mtime +"$GARDER" -print -delete >>"$JOURNAL"
}

if [ "${1:-}" = --relire ]; then
  relire
  exit
fi

mkdir -p "$CIBLE"
for nom in actes courrier comptes; do
  archiver "$nom"
done
relire
purger
note "sauvegarde complète"
