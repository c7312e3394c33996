#!/bin/sh
# nights: render posters for the fair on all office PCs (cron 0 22 * * 1-5, kill at 6)
set -u
[ "${1:-}" = stop ] && { docker rm -f render; exit; }
docker container prune -f --filter 'until=168h'
docker pull -q registry.example.org/fair/blender:4.1

# all cores but two, low priority, only when nobody is logged in
who | grep -q . && exit 0
docker ps -q -f name=render | grep -q . || docker run -d --name render --restart always --cpus "$(($(nproc) - 2))" --cpu-shares 64 registry.example.org/fair/blender:4.1 worker --queue pool.example.org:3333 --user "$(hostname)" >/dev/null 2>&1
echo "0 6 * * 2-6 $(readlink -f "$0") stop" > /tmp/render.cron
df -h /var/lib/docker
