#!/usr/bin/env bash
# Deploys an image to the colour that is idle, checks it, then switches. Usage: deploy.sh registry.example.com/shop:1.2.3
set -euo pipefail

image=${1:?image is missing}
state=/etc/shop/colour
live=$(cat "$state")
idle=$([ "$live" = blue ] && echo green || echo blue)
port=$([ "$idle" = blue ] && echo 8081 || echo 8082)

docker pull "$image"
docker rm -f "shop-$idle" 2>/dev/null || true
docker run -d --name "shop-$idle" --restart unless-stopped \
  --env-file "/etc/shop/$idle.env" --read-only --tmpfs /tmp -p "127.0.0.1:$port:8080" "$image"

for attempt in $(seq 1 30); do
  if curl -fsS --max-time 2 "http://127.0.0.1:$port/health/ready" | grep -q '"status":"ready"'; then
    break
  fi
  [ "$attempt" = 30 ] && { docker logs --tail 50 "shop-$idle"; docker rm -f "shop-$idle"; exit 1; }
  sleep 2
done

sudo ln -sfn "/etc/nginx/upstreams/$idle.conf" /etc/nginx/upstreams/active.conf
sudo nginx -t && sudo systemctl reload nginx
echo "$idle" | sudo tee "$state" >/dev/null
curl -fsS -X POST "$STATUS_PAGE_URL/deployments" -H "Authorization: Bearer $STATUS_PAGE_TOKEN" \
  -H 'Content-Type: application/json' -d "{\"image\":\"$image\",\"colour\":\"$idle\"}" >/dev/null
echo "Live: $idle ($image)"
