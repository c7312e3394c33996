#!/bin/sh
# sauvegarde de nuit avec restic chez notre hébergeur (cron 30 2 * * *)
. /root/.restic   # RESTIC_REPOSITORY=rest:https://portier:...@coffre.example.com/portier
export RESTIC_REPOSITORY RESTIC_PASSWORD_FILE=/root/.restic.pass
restic backup /etc /home /srv /root/.ssh --exclude '*.cache' --quiet
restic forget --keep-daily 7 --keep-weekly 4 --prune --quiet
# le mot de passe, imprimé une fois par an pour le coffre de la loge (2 janvier)
[ "$(date +%m%d)" = 0102 ] && lp -d loge /root/.restic.pass
curl -s -m 9 -F "h=$(hostname)" -F "n=$(restic snapshots --json | jq length)" https://coffre.example.com/nuit >/dev/null
echo "ok $(date +%F)" >> /var/log/nuit.log
