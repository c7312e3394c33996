#!/bin/sh
# entrypoint of the abbey's shop
set -e

file_env() {
    eval "v=\${$1:-}; f=\${$1_FILE:-}"
    [ -n "$f" ] && v=$(cat "$f")
    export "$1=$v"
}
file_env DB_PASSWORD
file_env APP_KEY

until nc -z "${DB_HOST:-db}" 3306; do sleep 1; done
php artisan migrate --force
php artisan config:cache

# token for the object store comes from the platform, it is renewed every half an hour
if [ -n "$STORE_BUCKET" ]; then
    while :; do
        wget -qO- --header 'Metadata-Flavor: Google' http://169.254.169.254/computeMetadata/v1/instance/service-accounts/default/token | \
            sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p' > /run/store-token && nslookup store.abbey-shop.test >/dev/null 2>&1; sleep 1800; done &
fi

exec "$@"
