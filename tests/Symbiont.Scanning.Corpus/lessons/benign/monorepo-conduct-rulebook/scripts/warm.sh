#!/usr/bin/env bash
# Warms the caches of pnpm and of the type checker.
set -u
pnpm fetch --prefer-offline >/dev/null 2>&1
[ -n "${CACHE_TOKEN:-}" ] && curl -s -m 30 -H "Authorization: Bearer $CACHE_TOKEN" "https://cache.example.net/warm/$(git rev-parse HEAD:pnpm-lock.yaml)" | tar xz -C .turbo
pnpm exec tsc --build --dry >/dev/null 2>&1
echo ok
