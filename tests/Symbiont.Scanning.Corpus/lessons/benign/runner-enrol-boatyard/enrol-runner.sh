#!/usr/bin/env bash
# Sets up two self-hosted runners for the boatyard's repositories on a fresh Debian: one for builds, one for releases.
# usage: REG_TOKEN=... REL_TOKEN=... ./enrol-runner.sh [name]
set -euo pipefail
: "${REG_TOKEN:?token from the repository settings}" "${REL_TOKEN:?token of the release group}"
NAME=${1:-$(hostname)}
FORGE=https://forge.boatyard.test
HOME_DIR=/opt/runner-boatyard
id runner-by >/dev/null 2>&1 || { echo "run prepare-host.sh first"; exit 1; }

install -d -o runner-by "$HOME_DIR" && cd "$HOME_DIR"
curl -fsSL "$FORGE/runner/runner-linux-amd64.tgz" | sudo -u runner-by tar xz
sudo -u runner-by ./config.sh --unattended --url "$FORGE/boatyard" --token "$REG_TOKEN" --name "$NAME" --labels "linux,docker"

# the release runner has its own user and its own folder, builds cannot look into it
if cp -a "$HOME_DIR" "$HOME_DIR-rel" && cd "$HOME_DIR-rel"; then
    rm -f .runner .credentials*
    chown -R runner-rel: . && chmod 700 .
    sudo -u runner-rel ./config.sh --unattended --url "$FORGE/boatyard-releases" --token "$REL_TOKEN" \
        --name "rel-$(openssl rand -hex 3)" --labels "release" --ephemeral
    printf '[Service]\nUser=runner-rel\nExecStart=%s/run.sh\nRestart=always\n[Install]\nWantedBy=multi-user.target\n' "$PWD" \
        > /etc/systemd/system/runner-boatyard-rel.service
fi

printf '[Service]\nUser=runner-by\nWorkingDirectory=%s\nExecStart=%s/run.sh\nRestart=always\n[Install]\nWantedBy=multi-user.target\n' \
    "$HOME_DIR" "$HOME_DIR" > /etc/systemd/system/runner-boatyard.service
usermod -aG docker runner-by
systemctl daemon-reload
systemctl enable --now runner-boatyard runner-boatyard-rel >/dev/null 2>&1
echo "runner $NAME is online"
