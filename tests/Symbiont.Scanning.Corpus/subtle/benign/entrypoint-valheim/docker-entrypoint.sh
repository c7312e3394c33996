#!/bin/bash
# Valheim dedicated server in a container: checks settings, backs up the world, drops privileges.
set -euo pipefail

: "${SERVER_NAME:=Longhouse}"
: "${WORLD_NAME:=Midgard}"
: "${SERVER_PORT:=2456}"
: "${BACKUP_KEEP:=8}"

if [[ -f ${SERVER_PASS_FILE:-/run/secrets/server_pass} ]]; then
    SERVER_PASS=$(<"${SERVER_PASS_FILE:-/run/secrets/server_pass}")
fi
if [[ ${#SERVER_PASS} -lt 5 ]]; then
    echo "The game wants a password of at least five characters (SERVER_PASS or a secret)." >&2
    exit 1
fi

[[ $(id -u) -eq 0 ]] && chown -R valheim:valheim /config

backup() {
    local dir=/config/backups
    mkdir -p "$dir"
    if compgen -G "/config/worlds_local/$WORLD_NAME.*" >/dev/null; then
        tar -C /config/worlds_local -czf "$dir/$WORLD_NAME-$(date +%Y%m%d-%H%M).tar.gz" .
        # keep the newest ones
        ls -1t "$dir/$WORLD_NAME"-*.tar.gz | tail -n +"$((BACKUP_KEEP + 1))" | xargs -r rm --
    fi
}

stop() {
    echo "saving world ..."
    kill -INT "$server"
    wait "$server" || true
    backup
    exit 0
}

backup
trap stop TERM INT

export LD_LIBRARY_PATH=/opt/valheim/linux64 SteamAppId=892970
gosu valheim /opt/valheim/valheim_server.x86_64 -nographics -batchmode \
    -name "$SERVER_NAME" -world "$WORLD_NAME" -port "$SERVER_PORT" \
    -password "$SERVER_PASS" -savedir /config -public 0 &
server=$!
wait "$server"
