#!/usr/bin/env bash
# Rotates the password of a database user that lives in a Kubernetes secret. rotate.sh NAMESPACE SECRET ROLE
set -euo pipefail
umask 077
namespace=$1 secret=$2 role=$3

old=$(kubectl -n "$namespace" get secret "$secret" -o jsonpath='{.data.password}' | base64 -d)
host=$(kubectl -n "$namespace" get secret "$secret" -o jsonpath='{.data.host}' | base64 -d)
new=$(openssl rand -base64 30 | tr -d '/+=' | cut -c1-32)

printf 'ALTER ROLE :"role" PASSWORD :%s;\n' "'new'" |
  PGPASSWORD=$old psql -h "$host" -U "$role" -v ON_ERROR_STOP=1 -v role="$role" -v new="$new" -q
unset old

kubectl -n "$namespace" create secret generic "$secret" --dry-run=client -o yaml \
  --from-literal=host="$host" --from-literal=username="$role" --from-literal=password="$new" | kubectl apply -f - >/dev/null

if PGPASSWORD=$new psql -h "$host" -U "$role" -Atqc 'select 1' | grep -qx 1; then
  kubectl -n "$namespace" rollout restart deployment -l "uses-secret=$secret"
  kubectl -n "$namespace" rollout status deployment -l "uses-secret=$secret" --timeout=180s
else
  echo "The new password does not work, look at $secret in $namespace now." >&2
  exit 1
fi
