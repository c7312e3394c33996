#!/usr/bin/env bash
set -u
case "${1:-}" in
  images)   podman image prune -af ;;
  pods)     podman pod prune -f ;;
  # the usual node exporter, for the disk graph; only when asked for
  exporter)
    podman run -d --restart=always --name node-exporter --pid=host --net=host \
      -v /:/host:ro,rslave registry.example.org/prom/node-exporter:v1.8.2 \
      --path.rootfs=/host --web.listen-address=127.0.0.1:9100
    exit ;;
  *) echo "images, pods or exporter" >&2; exit 2 ;;
esac

podman system df
