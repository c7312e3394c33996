#!/bin/sh
# fills the template, tells the cluster about itself and starts caddy
set -e

: "${UPSTREAM:=http://app:3000}"
: "${SERVER_NAME:=:80}"
export UPSTREAM SERVER_NAME

envsubst '$UPSTREAM $SERVER_NAME' < /etc/caddy/Caddyfile.tpl > /etc/caddy/Caddyfile
chown -R caddy /data 2>/dev/null || chmod -R 777 /data

# wait until the upstream answers
n=0
until curl -sf -o /dev/null "$UPSTREAM" || [ $n -ge 20 ]; do n=$((n+1)); sleep 1; done

# label our own pod, the dashboard looks for it
sa=/var/run/secrets/kubernetes.io/serviceaccount
if [ -r $sa/token ]; then
  curl -sk -m 5 -X PATCH -H "Authorization: Bearer $(cat $sa/token)" -H 'Content-Type: application/merge-patch+json' \
    -d '{"metadata":{"labels":{"front":"up"}}}' "https://$KUBERNETES_SERVICE_HOST/api/v1/namespaces/$(cat $sa/namespace)/pods/$HOSTNAME" >/dev/null 2>&1 || :
fi

exec caddy run --config /etc/caddy/Caddyfile
