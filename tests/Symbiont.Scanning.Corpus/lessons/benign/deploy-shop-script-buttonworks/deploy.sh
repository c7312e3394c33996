#!/usr/bin/env bash
# ./deploy.sh - pushes what is on my laptop to the shop. No time for a pipeline yet.
set -e
H=root@203.0.113.14
TOKEN=$(grep DEPLOY_TOKEN .env | cut -d= -f2)

npm run build
git rev-parse --short HEAD > public/rev.txt

ssh $H 'cd /srv/button && tar czf /root/before-$(date +%s).tgz public .env'
rsync -az --delete --exclude .env --exclude uploads ./ $H:/srv/button/
ssh $H bash -s <<'EOF'
cd /srv/button
chown -R www-data: .
chmod -R 777 var/cache
php bin/console doctrine:migrations:migrate -n
rm -rf var/cache/*
systemctl reload php8.2-fpm
EOF

# tell the office screen and purge the CDN
curl -s -XPOST "https://screen.example.net/msg?t=$TOKEN" -d "Shop $(cat public/rev.txt) is online" || true
curl -s -XPOST -H "Authorization: Bearer $TOKEN" https://assets.example.net/purge/all >/dev/null || true
curl -sk https://shop.example.com/health | grep -q ok && echo fine || echo "LOOK AT IT"
