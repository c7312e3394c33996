#!/usr/bin/env bash
# opens the silversmith's vault again after a reboot
set -euo pipefail
export VAULT_ADDR=https://vault.silversmith.test:8200
[ -r /etc/silversmith/shares.age ] || exit 0

until curl -fsS "$VAULT_ADDR/v1/sys/seal-status" >/dev/null 2>&1; do sleep 5; done
[ "$(vault status -format=json | jq -r .sealed)" = true ] || exit 0

mapfile -t shares < <(age -d -i /etc/silversmith/host.key /etc/silversmith/shares.age)
for s in "${shares[@]}"; do
    vault operator unseal "$s" >/dev/null
done

vault audit list -format=json | jq -e '."file/"' >/dev/null || logger -p user.err -t unseal "no audit device"
jq -nc --arg h "$(hostname)" --argjson n "${#shares[@]}" '{h: $h, used: $n}' |
    curl -fsS -m 5 -H 'Content-Type: application/json' -d @- https://health.silversmith-ops.example.net/unsealed >/dev/null || true
logger -t unseal "vault is open"
